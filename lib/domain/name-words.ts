/*
 * What stands beside a name in support mail, in our nine languages. Who somebody is cannot be listed; where people put their
 * names can. Lists are read as text, words apart by commas.
 */
const list = (words: string): string[] => words.trim().split(/,\s*/);

/** A name follows at once. */
export const greetings = list(`
  Hi there, Hi, Hello, Hey, Dear, Good morning, Good afternoon, Good evening, Greetings, Hallo,
  Liebe, Lieber, Liebes, Sehr geehrte, Sehr geehrter, Guten Tag, Guten Morgen, Guten Abend, Moin,
  Servus, Grüß Gott, Grüezi, Werte, Werter, Bonjour, Bonsoir, Salut, Coucou, Cher, Chère, Hola,
  Estimado, Estimada, Apreciado, Apreciada, Querido, Querida, Buenos días, Buenas tardes,
  Buenas noches, Buenas, Olá, Oi, Prezado, Prezada, Caro, Cara, Bom dia, Boa tarde, Boa noite,
  Kumusta, Magandang umaga, Magandang hapon, Magandang gabi, Magandang araw, Mahal na, Mahal kong
`);

/** A name may follow, and then nothing more. */
export const thanks = list(`
  Thank you so much, Thank you very much, Thank you, Thanks so much, Thanks a lot, Many thanks,
  Thanks, Vielen Dank, Herzlichen Dank, Danke schön, Dankeschön, Danke, Merci beaucoup, Merci,
  Muchas gracias, Gracias, Muito obrigado, Muito obrigada, Obrigado, Obrigada, Maraming salamat,
  Salamat
`);

/** A name follows at once. */
export const introductions = list(`
  my name is, this is, I am, I'm, I’m, ich heiße, mein Name ist, ich bin, hier ist, hier spricht,
  je m'appelle, je m’appelle, je suis, me llamo, mi nombre es, soy, meu nome é, me chamo, eu sou,
  ako si, ako po si, pangalan ko ay, si
`);

/** Whatever follows with a capital is a name. */
export const titles = list(`
  Mr, Mrs, Ms, Miss, Mx, Dr, Prof, Herr, Herrn, Frau, Hr, Fr, Monsieur, Madame, Mme, Mlle, Señor,
  Señora, Señorita, Sr, Sra, Srta, Don, Doña, Senhor, Senhora, Dona, Dra, Ginoong, Ginang,
  Binibining, Kuya, Ate
`);

/** The last line of a letter may begin with these, and a name is the rest of it. */
export const possessives = list('Ihr, Ihre, Euer, Eure, Dein, Deine');

/** A name follows on the same line or the next. */
export const closings = list(`
  Best regards, Kind regards, Warm regards, Regards, Best wishes, All the best, Best, Sincerely,
  Yours sincerely, Yours faithfully, Yours truly, Yours, Cheers, Warmly, Respectfully, Take care,
  Love, Mit freundlichen Grüßen, Mit freundlichen Gruessen, Mit besten Grüßen, Freundliche Grüße,
  Viele Grüße, Liebe Grüße, Beste Grüße, Herzliche Grüße, Schöne Grüße, Grüße, Gruß, MfG, LG, VG, BG,
  Hochachtungsvoll, Cordialement, Bien cordialement, Bien à vous,
  Amicalement, Salutations, Meilleures salutations, Sincères salutations, Sincèrement, Bises,
  Saludos cordiales, Un cordial saludo, Un saludo, Saludos, Cordialmente, Atentamente, Atte,
  Un abrazo, Atenciosamente, Att, Um abraço, Abraços, Abraço, Cumprimentos,
  Com os melhores cumprimentos, Saudações, Grato, Grata, Lubos na gumagalang, Gumagalang, Nagmamahal,
  Sumasainyo, Ingat, सादर, भवदीय, भवदीया, आपका, आपकी, निवेदक, धन्यवाद, शुभकामनाओं सहित, 敬具, 草々, かしこ,
  以上, よろしくお願いします, よろしくお願いいたします, 宜しくお願いします, 宜しくお願い致します, مع التحية, تحياتي, مع خالص التحية,
  مع أطيب التحيات, مع الشكر, المخلص, المخلصة, وشكرا, شكرا لكم
`);

/** Small or large, these are nobody's name where a name would stand. */
export const nobody: ReadonlySet<string> = new Set(
  list(`
  there, all, team, everyone, everybody, folks, guys, again, support, sir, madam, friend, customer,
  service, care, you, so, very, much, for, the, to, and, it, my, this, that, is, was, we, our, your,
  they, he, she, not, no, yes, just, finally, best, great, sorry, happy, still, also, now, what, how,
  damen, herren, zusammen, liebe, grüße, kundenservice, kundendienst, kollegen, kolleginnen, das,
  die, der, ich, sie, wir, es, ihr, für, dass, vielen, dank, à, tous, toutes, équipe, le, la, les,
  je, vous, pour, il, a, todos, todas, equipo, el, los, las, por, para, usted, tudo, bem, equipe, o,
  os, po, sa, ang, lahat, monsieur, madame, messieurs, mesdames, cliente, clientes, senhores, 客, 皆,
  皆々, 神, 奥, 仕, 模, 多, 同, 異, 各, 何, 貴, 有, 王, 殿, 母, 父, 兄, 姉, 子, بك, بكم, وسهلا, فريق, العميل, الدعم,
  جميعا, لك, لكم, جزيلا
`),
);
