import { rows } from './rows.ts';

/** Words before another story's headline, "Related: …"; alone on a line, the heading of a box of stories. */
export const POINTERS = new Set(
  rows(`
    related | related story | related stories | related article | related articles | related coverage | related news
    related links | related content | related video | related videos | related reading | related topics
    read more | read also | also read | read next | read this | read | see also | more | more news | more coverage
    previous coverage | previous story | previously | earlier | watch | watch now | watch live | listen | don't miss | in case you missed it | icymi
    recommended | what to read next | trending | up next | must read | photos | video
    relacionado | relacionada | relacionados | relacionadas | noticias relacionadas | nota relacionada | notas relacionadas
    artículos relacionados | lea también | lea tambien | lee también | lee tambien | lea más | leer más | lee más | lea además
    lee además | también lea | también lee | vea también | ve también | vea además | ver más | le puede interesar | te puede interesar
    puede interesarle | también te puede interesar | quizás te interese | te recomendamos | le recomendamos | recomendamos
    no te pierdas | no se pierda | mira también | mira | más información | en video | video relacionado
  `),
);

/** Headings of boxes that are none of the article; some stand in the middle of it. */
export const BOX_HEADINGS = new Set([
  ...POINTERS,
  ...rows(`
    more stories | more from | more on | more in | more like this | more headlines | more top stories
    most read | most popular | most viewed | most recent | popular | popular stories | popular now | trending now | trending stories | trending news
    latest | latest news | latest stories | latest headlines | latest from | top stories | top headlines | editor's picks | editors' picks
    recommended for you | recommended stories | recommended reading | recommended videos | you may also like | you might also like
    you may like | you might like | you may be interested in | you might be interested in | also on | also in the news | elsewhere on
    from around the web | around the web | from the web | promoted stories | sponsored | sponsored content | sponsored stories
    paid content | keep reading | continue reading | next up | next story | other stories | other news | in other news
    further reading | stories you may have missed | what others are reading | what people are reading | people are reading | today's top stories | today's top
    in the news | headlines | local headlines | other headlines | news in brief | breaking news | in brief
    comments | comment | leave a comment | leave a reply | join the conversation | join the discussion | conversation | reader comments
    post a comment | view comments | newsletter | newsletters | sign up | subscribe | get the latest | get our | stay informed
    stay connected | follow us | share this | share | support local journalism | support local news | donate
    about the author | about the authors | about the writer | about us | meet the author | topics | tags | tagged | filed under | advertisement
    we want to hear from you | contact us | connect with us
    más noticias | más de | más sobre | más en | más leídas | más leídos | lo más leído | las más leídas | lo más visto | más vistos
    últimas noticias | lo último | otras noticias | noticias destacadas | destacadas | recomendados | recomendadas | recomendado para ti
    contenido patrocinado | sigue leyendo | seguir leyendo | continúa leyendo | comentarios | deja un comentario | boletín
    suscríbete | suscríbase | regístrate | síguenos | compartir | comparte | sobre el autor | sobre la autora | acerca del autor
    temas | etiquetas | publicidad
  `),
]);

/** Of these, the single words that a name may follow: "Related Stories by Topic", "Newsletter Signup". */
export const OPEN_HEADINGS = new Set(
  rows(
    'related | relacionado | relacionados | relacionadas | newsletter | newsletters | recommended | trending | sponsored | comments | comentarios',
  ),
);

/** How lines begin that are none of the article wherever they stand. */
export const FURNITURE = rows(`
  advertisement | publicidad | story continues below | article continues below | continue reading below | scroll down to
  skip advertisement | listen to this article | hear this story | escuchar este artículo
  sign up for | sign up to | subscribe to | get breaking news | get the latest | download the | download our | click here to | follow us on
  like us on | share this | support our | suscríbete | suscríbase | regístrate | descarga la | haz clic | síguenos en | recibe las noticias
  copyright © | copyright 19 | copyright 20 | copyright (c) | © 19 | © 20 | © copyright | (c) 20 | all rights reserved | todos los derechos reservados
  this material may not be published | content created by | for licensing opportunities | this is an archived article
  this article was originally published | this story was originally published | want to submit | have a tip | if you have a tip
  got a tip | have a news tip | we use cookies | this site uses cookies | by clicking | usamos cookies | este sitio utiliza cookies
  this video is no longer available | please enable javascript | your browser does not support
`);
