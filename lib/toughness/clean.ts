/**
 * Leaves only the customer's own voice in a message: no quoted mail, signature, disclaimer, code, log, link or number.
 *
 * Every expression here is bounded, so that a hostile text cannot make it slow.
 */

/** Characters of a raw message that are looked at at all. */
const rawLimit = 12_000;
/** Characters of the customer's voice that are scored. */
const voiceLimit = 4_000;
/** Characters after "Kind regards" up to which the rest is taken for a signature. */
const signatureLimit = 400;

const wroteWords = 'wrote|schrieb|a écrit|escribió|escreveu|sumulat|ने लिखा|كتب|書き';
const wroteLine = new RegExp(`^.{0,200}(?:${wroteWords}).{0,80}[:：]\\s*$`, 'i');
const wroteStart = /^\s*(?:on|am|le|el|em|op|il|noong)\s.{4,200}$/i;
const wroteInline = /\bOn (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? .{5,140}? wrote\b/;
// "-----Original Message-----" in any of our languages: a ruled line about a message.
const separator =
  /^\W{0,3}(?:begin forwarded message|[-_=*]{3,}.{0,40}(?:message|nachricht|mensaje|mensagem|mensahe|メッセージ|संदेश|رسالة)).{0,60}$/i;
const headerFrom = /^\W{0,4}(?:from|von|de|差出人|من)\s?[:：]\s.{2,200}$/i;
const headerNext =
  /^\W{0,4}(?:sent|date|to|subject|gesendet|an|betreff|envoyé|objet|enviado|para|asunto|assunto|件名|الموضوع)\s?[:：]/i;
// What a helpdesk writes into its mails, and how the agent's templates begin.
const agentMark =
  /^\W{0,7}(?:please (?:type your reply above|do not write below) this line|(?:(?:hi|hello|dear) .{1,40}?)?thank(?:s| you) for contacting (?!me|us)|your (?:request|ticket|case) .{0,30}has been )/i;
const signatureMark = /^(?:--|—|__+|––)\s*$/;
const closing =
  /^\W{0,3}(?:(?:kind|best|warm|many)? ?regards|best wishes|sincerely|yours (?:sincerely|truly|faithfully)|cheers|(?:mit )?freundlichen? grüßen?|viele grüße|cordialement|saludos|atentamente|atenciosamente|よろしくお願いします|敬具|सादर|مع التحية|تحياتي)\W{0,4}$/i;
const sentFrom = /^\W{0,3}(?:sent from my|get outlook for|von meinem|envoyé de mon|enviad[oa] d)\b.{0,80}$/i;
const disclaimer =
  /(?:this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|privileged|intended (?:only|solely))|confidentiality notice|^\W{0,3}disclaimer\s*:)/i;
const logLine =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d|\[?\d\d:\d\d:\d\d|at [\w.$<>/]+ ?\(|(?:Caused by|Exception in|Traceback|File ")|\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|TRACE|FATAL|CRITICAL|SEVERE)\b[\]:\s|]|[\w.]{3,80}(?:Error|Exception):|\$ \w|C:\\|npm ERR)/;

export function customerVoice(raw: string): string {
  const lines = raw
    .slice(0, rawLimit)
    .replace(/\r\n?/g, '\n')
    .replace(/<br\s*\/?>/gi, '\n')
    .split('\n');
  return cleanInline(ownLines(lines).join('\n')).slice(0, voiceLimit);
}

function ownLines(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inCode = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      inCode = !inCode;
      continue;
    }
    if (inCode || /^\s*(?:>|&gt;|\|)/.test(line) || isMachineLine(line)) continue;
    if (endsVoice(lines, index)) {
      // People who answer below a quote write on after its ">" lines; then only those lines are left out.
      if (nextFilled(lines, index)?.trimStart().startsWith('>')) continue;
      break;
    }
    if (isSignature(lines, index)) break;
    if (!sentFrom.test(line)) kept.push(line);
  }
  return kept;
}

/** Everything from here on was written by someone else or earlier. */
function endsVoice(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.length > 400) return false;
  if (separator.test(line) || agentMark.test(line) || disclaimer.test(line)) return true;
  if (wroteLine.test(line)) return true;
  if (wroteStart.test(line) && wroteLine.test(`${line} ${lines[index + 1] ?? ''}`))
    return !wroteLine.test(lines[index + 1] ?? '') || line.length < 120;
  return headerFrom.test(line) && lines.slice(index + 1, index + 4).some((next) => headerNext.test(next));
}

function isSignature(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (signatureMark.test(line)) return true;
  if (index === 0 || !closing.test(line)) return false;
  return (
    lines
      .slice(index + 1)
      .join('\n')
      .trim().length <= signatureLimit || nextFilled(lines, index) === undefined
  );
}

function nextFilled(lines: readonly string[], index: number): string | undefined {
  for (let at = index + 1; at < Math.min(lines.length, index + 4); at++) {
    if (lines[at]?.trim()) return lines[at];
  }
  return undefined;
}

/** Log lines, stack traces and code that nobody fenced: known openings, or mostly signs instead of letters. */
function isMachineLine(line: string): boolean {
  if (logLine.test(line)) return true;
  if (line.length < 12) return false;
  const signs = line.match(/[{}()[\]=;<>/\\|_$&^~+]/g)?.length ?? 0;
  return signs / line.length > 0.12;
}

function cleanInline(text: string): string {
  const quoteAt = text.search(wroteInline);
  const own = quoteAt > 0 ? text.slice(0, quoteAt) : text;
  const cleaned = own
    .replace(/`[^`\n]{1,400}`/g, ' § ')
    .replace(/<[a-z/!][^<>\n]{0,400}>/gi, ' ')
    .replace(/\bhttps?:\/\/\S{1,2000}|\bwww\.\S{1,500}/gi, ' § ')
    .replace(/\b[\w.+-]{1,64}@[\w.-]{1,80}/g, ' § ')
    .replace(/(^|\s)@[\w.]{1,40}/g, '$1 ')
    .replace(/(?:[a-z]:)?(?:[\\/][\w.-]{1,60}){2,12}/gi, ' § ')
    .replace(/#([A-Za-z]{2,40})\b/g, (_, tag: string) => tag.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/\b\w{0,40}(?:[a-z0-9][A-Z]|_|::)\w{0,40}(?:\(\))?/g, ' § ');
  return withoutQuotedSpeech(cleaned);
}

/** Words between double quotes are somebody else's, unless they are nearly the whole message. */
function withoutQuotedSpeech(text: string): string {
  const without = text.replace(
    /"[^"\n]{2,300}"|“[^”\n]{2,300}”|«[^»\n]{2,300}»|„[^“”\n]{2,300}[“”]|「[^」\n]{2,300}」/g,
    ' § ',
  );
  return without.length >= text.length * 0.4 ? without : text;
}
