import { isGenerated } from '../page/stable-names';

/** Attributes in which a page names its parts; never a text that people read. */
const naming = /^(?:class|id|name|role|itemprop|itemtype|type|slot|data-[\w-]+)$/;

/** `messageFrom-EndUser` as `message from enduser`. */
export function wordsIn(name: string): string[] {
  return name
    .replace(/end[-_ ]?user/gi, 'enduser')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The words by which an element is named, those of a machine left out. */
export function wordsOf(element: Element): Set<string> {
  const words = new Set<string>(element.localName.includes('-') ? wordsIn(element.localName) : []);
  for (const { name, value } of element.attributes) {
    if (!naming.test(name) || value.length > 300) continue;
    if (name.startsWith('data-') && !/^data-(?:test|qa|cy)/.test(name))
      for (const word of wordsIn(name.slice(5))) words.add(word);
    for (const part of value.split(/\s+/)) if (!isGenerated(part)) for (const word of wordsIn(part)) words.add(word);
  }
  return words;
}

export const has = (words: Iterable<string>, list: ReadonlySet<string>): boolean => {
  for (const word of words) if (list.has(word)) return true;
  return false;
};

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** One who asks for help, in the names that developers give. */
export const customerWords = set(
  'customer client enduser requester requestor requestee visitor guest inbound incoming contact consumer buyer caller patient citizen kunde kundin cliente requerente solicitante demandeur melder anfrager visiteur visitante besucher klient cliente usuaria kliyente okyaku okyakusama kokyaku',
);
/** These mean the customer only where all others on the ticket are known to be of the house. */
export const weakCustomerWords = set(
  'user external received them other left start in public question inquiry author op',
);
/** One of the house, a machine, or what the customer never sees. */
export const houseWords = set(
  'agent agents staff operator admin administrator support supporter team teammate employee representative rep outgoing outbound internal intern interna interno interne note notes notiz nota memo private privat privado prive bot robot system audit assistant automatic automation automated mitarbeiter bearbeiter agente response responder own mine me self my sent owner technician moderator whisper conseiller conseillere operateur operador operadora asesor atendente analista berater tantou tantousha',
);
/** Beside a word for the customer, these say that something goes to them or is about them. */
export const towardsWords = set(
  'to for visible notify notified notification facing shared send sent resend public reply replies response answer not no non hidden hide list count link merge select picker search info profile details sidebar card header new add create edit menu field tab since rating recipient recipients receiver cc bcc addressee empfaenger destinataire destinatario',
);
export const recipientWords = set(
  'to cc bcc recipient recipients receiver addressee empfaenger destinataire destinatario quote quoted',
);
/** Beside the customer's box, these name somebody else. */
export const assigneeWords = set(
  'assignee assigned owner agent staff team group operator bearbeiter manager collaborator follower followers cc',
);
export const messageWords = set(
  'message messages msg msgs comment comments reply replies post posts bubble bubbles entry entries note notes article articles conversation thread threads chat transcript correspondence transaction history timeline journal verlauf nachricht nachrichten beitrag beitraege eintrag mensaje mensajes mensagem mensagens mitteilung rireki taiou email mail feed',
);
/** Around the name of who is signed in. */
export const accountWords = set(
  'me account profile current avatar signed logged login logout signout angemeldet self my usermenu session loggedin',
);
export const composerWords = set(
  'reply replies answer respond response compose composer composing editor message comment antwort antworten nachricht reponse repondre respuesta responder resposta mensaje mensagem henshin body text content rte richtext prosemirror quill tinymce ckeditor redactor draft wysiwyg public',
);
export const internalWords = set(
  'internal intern interna interno interne note notes notiz nota memo private privat privado whisper',
);
export const statusWords = set('status state zustand statut estado stato phase stage jotai situacao');
export const authorWords = set(
  'author sender from name user username by who person poster nickname absender von autor remitente remetente expediteur auteur autor autora absenderin nombre nome nom actor owner creator display nick',
);
export const timeWords = set(
  'time date datum timestamp ago when datetime created sent zeit uhrzeit fecha hora heure nichiji moment posted',
);
