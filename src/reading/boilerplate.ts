import type { Block } from './article.ts';

/** Lines that point to another story; what follows on the line is that story's. Case and accents as printed do not matter. */
const POINTERS = [
  'related',
  'related story',
  'related stories',
  'related article',
  'related articles',
  'related coverage',
  'related news',
  'related links',
  'related content',
  'related video',
  'related reading',
  'read more',
  'read also',
  'also read',
  'read next',
  'read this',
  'read',
  'see also',
  'more',
  'more news',
  'more coverage',
  'previous coverage',
  'previously',
  'earlier',
  'watch',
  'watch now',
  'listen',
  'don’t miss',
  "don't miss",
  'in case you missed it',
  'recommended',
  'what to read next',
  'trending',
  'up next',
  'must read',
  'relacionado',
  'relacionada',
  'relacionados',
  'noticias relacionadas',
  'nota relacionada',
  'notas relacionadas',
  'lea también',
  'lea tambien',
  'lee también',
  'lea más',
  'leer más',
  'lee más',
  'lea además',
  'también lea',
  'también lee',
  'vea también',
  'ver más',
  'le puede interesar',
  'te puede interesar',
  'puede interesarle',
  'también te puede interesar',
  'te recomendamos',
  'le recomendamos',
  'no te pierdas',
  'mira también',
  'más información',
  'en video',
]; // prettier-ignore

/** Headings above boxes that are none of the article; some stand in the middle of it. */
const BOX_HEADINGS = [
  ...POINTERS,
  'more stories',
  'more from',
  'more on',
  'more in',
  'more like this',
  'most read',
  'most popular',
  'most viewed',
  'popular',
  'popular stories',
  'popular now',
  'trending now',
  'trending stories',
  'trending news',
  'latest',
  'latest news',
  'latest stories',
  'latest headlines',
  'top stories',
  'top headlines',
  'editor’s picks',
  "editor's picks",
  'editors’ picks',
  "editors' picks",
  'recommended for you',
  'recommended stories',
  'recommended reading',
  'you may also like',
  'you might also like',
  'you may like',
  'you might like',
  'you may be interested',
  'also on',
  'also in the news',
  'elsewhere on',
  'from around the web',
  'around the web',
  'from the web',
  'promoted stories',
  'sponsored',
  'sponsored content',
  'sponsored stories',
  'paid content',
  'keep reading',
  'continue reading',
  'next up',
  'next story',
  'other stories',
  'other news',
  'in other news',
  'further reading',
  'stories you may have missed',
  'what others are reading',
  'people are reading',
  'today’s top',
  "today's top",
  'comments',
  'leave a comment',
  'leave a reply',
  'join the conversation',
  'join the discussion',
  'conversation',
  'reader comments',
  'post a comment',
  'view comments',
  'newsletter',
  'newsletters',
  'sign up',
  'subscribe',
  'get the latest',
  'get our',
  'stay informed',
  'stay connected',
  'follow us',
  'share this',
  'share',
  'support',
  'support local',
  'donate',
  'about the author',
  'about the writer',
  'about us',
  'meet the author',
  'topics',
  'tags',
  'tagged',
  'filed under',
  'advertisement',
  'we want to hear from you',
  'contact us',
  'más noticias',
  'más de',
  'más sobre',
  'más en',
  'más leídas',
  'lo más leído',
  'las más leídas',
  'lo más visto',
  'más vistos',
  'últimas noticias',
  'lo último',
  'otras noticias',
  'destacadas',
  'recomendados',
  'recomendadas',
  'recomendado para ti',
  'contenido patrocinado',
  'sigue leyendo',
  'seguir leyendo',
  'continúa leyendo',
  'comentarios',
  'deja un comentario',
  'boletín',
  'suscríbete',
  'suscríbase',
  'regístrate',
  'síguenos',
  'compartir',
  'comparte',
  'sobre el autor',
  'acerca del autor',
  'temas',
  'etiquetas',
  'publicidad',
]; // prettier-ignore

/** Lines that are none of the article wherever they stand; each is the beginning of the line. */
const LINES = [
  'advertisement',
  'publicidad',
  'story continues below',
  'article continues below',
  'continue reading below',
  'scroll down to',
  'skip advertisement',
  'listen to this article',
  'hear this story',
  'escuchar',
  'sign up for',
  'sign up to',
  'subscribe to',
  'get breaking news',
  'get the latest',
  'download the',
  'download our',
  'click here',
  'follow us on',
  'like us on',
  'share this',
  'support our',
  'suscríbete',
  'suscríbase',
  'regístrate',
  'descarga la',
  'haz clic',
  'síguenos',
  'recibe las noticias',
  'copyright ©',
  'copyright 19',
  'copyright 20',
  '© 20',
  '© copyright',
  '(c) 20',
  'all rights reserved',
  'todos los derechos reservados',
  'the associated press contributed',
  'this material may not be published',
  'content created by',
  'for licensing opportunities',
  'this is an archived article',
  'this article was originally published',
  'this story was originally published',
  'want to submit',
  'have a tip',
  'if you have a tip',
  'got a tip',
  'have a news tip',
  'we use cookies',
  'this site uses cookies',
  'by clicking',
  'usamos cookies',
  'este sitio utiliza cookies',
  'this video is no longer available',
  'please enable javascript',
  'your browser does not support',
]; // prettier-ignore

const pointers = new Set(POINTERS);
const headings = new Set(BOX_HEADINGS);

/** "Related: ICE arrests 300 in …", and with nothing behind it the heading of a box. */
export function isPointer(text: string): boolean {
  const mark = /^[^:|»>]{1,40}[:|»>]/u.exec(text)?.[0];
  return mark !== undefined && pointers.has(bare(mark));
}

/** The heading of a box of other stories, comments, or the like. */
export function isBoxHeading(text: string): boolean {
  if (text.length > 60) return false;
  const words = bare(text).split(' ');
  // "More from KTLA", "Más noticias de inmigración": the outlet's or topic's name may follow.
  return words.some(
    (_, i) =>
      i < 4 &&
      words.length - i <= 5 &&
      headings.has(words.slice(0, i + 1).join(' ')) &&
      opensBox(words, i + 1),
  );
}

/** "More than 100 arrests" is a subhead of the article. */
function opensBox(words: readonly string[], length: number): boolean {
  const next = words[length];
  if (next === undefined) return true;
  const first = words.slice(0, length).join(' ');
  return length > 1
    ? !/^\d/.test(next)
    : /^(?:newsletters?|related|relacionad[oa]s?|recommended|trending|comments|comentarios|sponsored)$/.test(
        first,
      );
}

/** A line that advertises, asks or warns. */
export function isFurniture(text: string): boolean {
  const line = text.toLowerCase();
  return LINES.some((start) => line.startsWith(start));
}

/** Lower case without the marks around it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** "(RELATED: …)" inside a paragraph: where such boxes stand in a text, the last first. */
export function innerPointers(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[([][^()[\]]{5,300}[)\]]/g))
    if (isPointer(match[0].slice(1)))
      found.unshift({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** Leaves out of a plain text what was printed among its paragraphs and is none of it. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let inBox = false;
  for (const block of blocks) {
    if (block.kind === 'headline') {
      kept.push(block);
      continue;
    }
    if (isBoxHeading(block.text)) {
      inBox = true;
      continue;
    }
    // A box holds headlines, which end in no stop; the article goes on with the first sentence.
    inBox = inBox && (!/[.!?]["'”’»)]*$/u.test(block.text) || block.kind === 'list-item');
    if (inBox || isPointer(block.text) || isFurniture(block.text)) continue;
    kept.push({ ...block, text: withoutInnerPointers(block.text) });
  }
  return kept;
}

function withoutInnerPointers(text: string): string {
  let left = text;
  for (const { start, end } of innerPointers(text))
    left = `${left.slice(0, start).trimEnd()}${left.slice(end)}`;
  return left.trim();
}
