import { rows } from '../rows.ts';

/*
 * Words in classes and ids of what stands around or inside an article and is none of it, as page
 * systems name it. A row of several words means these words in a row, however they are joined:
 * "read next" is `read-next`, `readNext` and `read_next`.
 */

/** `<div class="related-posts">`, `<section class="te-puede-interesar">` */
const OTHER_STORIES = rows(`
  related | relatedposts | relatedarticles | relatedlinks | relatedcontent | relatedstories | jp relatedposts
  recirc | recirculation | recommended | recommendation | recommendations | recommends | suggested | suggestions
  read next | read more | readmore | read also | also read | see also | up next | next up | next article | next story | next post
  more stories | more news | more from | more on | more coverage | more like | more headlines | may like | youmaylike
  video | videos | prev next | post navigation | nav links | latest news | latest stories | latest posts | top stories | top news | headlines list
  most read | most popular | most viewed | most recent | popular posts | popular stories | trending | teaser | teasers
  promo | promos | promobox | story card | storycard | story list | card list | link list | linklist | linkbox | in article link | inline link
  relacionado | relacionados | relacionada | relacionadas | puede interesar | te interesa | lea tambien | leer mas | lee mas
  mas noticias | mas leidas | mas leido | mas vistas | ultimas noticias | destacadas
`);

/** `<div class="ad-slot">` */
const ADVERTS = rows(`
  ad | ads | advert | adverts | advertisement | advertisements | advertising | adslot | adunit | adbox | adsbygoogle | adwrapper | dfp | gpt
  sponsor | sponsored | sponsors | publicidad | anuncio | taboola | outbrain | zergnet | revcontent | mgid | nativo | affiliate
`);

/** `<section id="comments">` */
export const READERS = rows(`
  comment | comments | commentlist | comment list | disqus | livefyre | viafoura | respond | discussion | replies | comentarios | comentario
`);

/** `<div class="newsletter-signup">`, `<div id="onetrust-banner">` */
const REQUESTS = rows(`
  newsletter | newsletters | signup | sign up | subscribe | subscription | suscribete | suscripcion | boletin | boletines
  donate | donation | membership | regwall | cta | call to action | app download
  cookie | cookies | consent | gdpr | onetrust | privacy | modal | lightbox | toast
`);

/** `<div class="share-bar">`, `<div id="sidebar">` */
const TOOLS = rows(`
  share | sharing | sharebar | sharedaddy | addtoany | addthis | social | socials | follow us | toolbar | breadcrumb | breadcrumbs
  sidebar | side bar | rail | right rail | left rail | masthead | navbar | nav | navigation | menu | site header | site footer | footer
  pagination | pager | skip link | skip to | ticker | weather widget | widget area | sidebar widget | video player | jwplayer | jw player
  playlist | audio player | slideshow nav
`);

/** `<p class="byline">`, `<div class="author-bio">` */
const ABOUT = rows(`
  byline | bylines | timestamp | post meta | entry meta | article meta | postmeta | post date | publish date | read time | reading time
  author bio | authorbio | author box | author info | author card | author description | about author | about the author | bio | bios
  tags | tag list | taglist | topics | topic list | post tags | post categories | entry footer
  photo credit | image credit | credit | credits | copyright | license | disclaimer | trust project
  visually hidden | visuallyhidden | sr only | screen reader text | screen reader only | assistive text | is hidden
`);

export const SKIPPED_NAMES = [...OTHER_STORIES, ...ADVERTS, ...READERS, ...REQUESTS, ...TOOLS, ...ABOUT];

/** Classes of a sentence repeated for display. */
export const PULL_QUOTE_NAMES = rows(
  'pull quote | pullquote | pulled quote | blockquote pull | quote callout | cita destacada',
);

/** Classes of a caption that is no `figcaption`. */
export const CAPTION_NAMES = rows('caption | captions | cutline | pie de foto | photo description');

/** Classes of the sentence below a headline. */
export const DEK_NAMES = rows(`
  dek | deck | subtitle | sub title | subheadline | sub headline | subhead | subheading | standfirst | summary | lede | lead | excerpt
  bajada | sumario | subtitulo | entradilla | copete | key points | keypoints | highlights | takeaways
`);
