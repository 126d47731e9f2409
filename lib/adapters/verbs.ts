/** The languages in which helpdesks show their controls; the same as ours and a few of the largest desks. */
const languages = ['en', 'es', 'pt', 'fr', 'de', 'fil', 'hi', 'ja', 'ar'] as const;

type Language = (typeof languages)[number];
/** What a control does, or (`solved`, `closed`) the state in which a ticket is done. */
type Verb = 'send' | 'reply' | 'sendAndClose' | 'solve' | 'close' | 'done' | 'archive' | 'solved' | 'closed';

/**
 * The words on controls, in small letters and without shortcut hints, for products that give a control no other mark.
 * A word that also opens a composer or a menu belongs to no verb here: it would be used without anything happening.
 */
const words: Record<Language, Record<Verb, readonly string[]>> = {
  en: {
    send: ['send', 'send reply', 'send email', 'send message', 'submit'],
    reply: ['reply', 'reply all', 'post reply', 'public reply'],
    sendAndClose: ['send and close', 'send & close', 'reply and close', 'send and resolve', 'send & archive'],
    solve: ['solve', 'resolve', 'mark as solved', 'mark as resolved'],
    close: ['close', 'close ticket', 'close case', 'close conversation'],
    done: ['done', 'mark as done', 'mark done'],
    archive: ['archive', 'archive conversation'],
    solved: ['solved', 'resolved', 'done'],
    closed: ['closed', 'archived'],
  },
  es: {
    send: ['enviar', 'enviar respuesta', 'enviar correo', 'enviar mensaje'],
    reply: ['responder', 'responder a todos', 'respuesta pública'],
    sendAndClose: ['enviar y cerrar', 'responder y cerrar', 'enviar y resolver', 'enviar y archivar'],
    solve: ['resolver', 'solucionar', 'marcar como resuelto', 'marcar como resuelta'],
    close: ['cerrar', 'cerrar ticket', 'cerrar caso', 'cerrar conversación'],
    done: ['hecho', 'listo', 'marcar como hecho', 'finalizar'],
    archive: ['archivar', 'archivar conversación'],
    solved: ['resuelto', 'resuelta', 'solucionado', 'hecho'],
    closed: ['cerrado', 'cerrada', 'archivado', 'archivada'],
  },
  pt: {
    send: ['enviar', 'enviar resposta', 'enviar e-mail', 'enviar mensagem'],
    reply: ['responder', 'responder a todos', 'resposta pública'],
    sendAndClose: [
      'enviar e fechar',
      'responder e fechar',
      'enviar e encerrar',
      'enviar e resolver',
      'enviar e arquivar',
    ],
    solve: ['resolver', 'solucionar', 'marcar como resolvido', 'marcar como resolvida'],
    close: ['fechar', 'encerrar', 'fechar ticket', 'fechar caso', 'encerrar conversa', 'fechar conversa'],
    done: ['concluído', 'concluir', 'feito', 'marcar como concluído'],
    archive: ['arquivar', 'arquivar conversa'],
    solved: ['resolvido', 'resolvida', 'solucionado', 'concluído'],
    closed: ['fechado', 'fechada', 'encerrado', 'encerrada', 'arquivado'],
  },
  fr: {
    send: ['envoyer', 'envoyer la réponse', 'envoyer le message', "envoyer l'e-mail"],
    reply: ['répondre', 'répondre à tous', 'réponse publique'],
    sendAndClose: [
      'envoyer et fermer',
      'envoyer et clôturer',
      'répondre et fermer',
      'envoyer et résoudre',
      'envoyer et archiver',
    ],
    solve: ['résoudre', 'marquer comme résolu', 'marquer comme résolue'],
    close: ['fermer', 'clôturer', 'clore', 'fermer le ticket', 'clôturer le ticket', 'fermer la conversation'],
    done: ['terminé', 'terminer', 'marquer comme terminé'],
    archive: ['archiver', 'archiver la conversation'],
    solved: ['résolu', 'résolue', 'terminé', 'terminée'],
    closed: ['fermé', 'fermée', 'clôturé', 'clôturée', 'clos', 'archivé', 'archivée'],
  },
  de: {
    send: ['senden', 'absenden', 'antwort senden', 'e-mail senden', 'nachricht senden'],
    reply: ['antworten', 'allen antworten', 'öffentliche antwort'],
    sendAndClose: ['senden und schließen', 'antworten und schließen', 'senden und lösen', 'senden und archivieren'],
    solve: ['lösen', 'als gelöst markieren'],
    close: ['schließen', 'ticket schließen', 'fall schließen', 'unterhaltung schließen', 'konversation schließen'],
    done: ['erledigt', 'fertig', 'als erledigt markieren'],
    archive: ['archivieren', 'konversation archivieren', 'unterhaltung archivieren'],
    solved: ['gelöst', 'erledigt'],
    closed: ['geschlossen', 'archiviert'],
  },
  fil: {
    send: ['ipadala', 'ipadala ang tugon', 'isumite'],
    reply: ['tumugon', 'sagutin', 'tumugon sa lahat'],
    sendAndClose: ['ipadala at isara', 'tumugon at isara', 'ipadala at lutasin', 'ipadala at i-archive'],
    solve: ['lutasin', 'markahan bilang nalutas'],
    close: ['isara', 'isara ang ticket', 'isara ang usapan'],
    done: ['tapos na', 'markahan bilang tapos'],
    archive: ['i-archive'],
    solved: ['nalutas', 'nalutas na', 'tapos na'],
    closed: ['sarado', 'isinara', 'naka-archive'],
  },
  hi: {
    send: ['भेजें', 'उत्तर भेजें', 'जवाब भेजें', 'सबमिट करें'],
    reply: ['उत्तर दें', 'जवाब दें', 'सभी को उत्तर दें'],
    sendAndClose: ['भेजें और बंद करें', 'उत्तर दें और बंद करें', 'भेजें और हल करें', 'भेजें और संग्रहित करें'],
    solve: ['हल करें', 'समाधान करें', 'हल किया गया चिह्नित करें'],
    close: ['बंद करें', 'टिकट बंद करें', 'बातचीत बंद करें'],
    done: ['हो गया', 'पूर्ण', 'पूर्ण के रूप में चिह्नित करें'],
    archive: ['संग्रहित करें', 'संग्रह करें'],
    solved: ['हल किया गया', 'हल हो गया', 'समाधान हो गया'],
    closed: ['बंद', 'बंद किया गया', 'संग्रहित'],
  },
  ja: {
    send: ['送信', '送信する', '返信を送信', 'メールを送信'],
    reply: ['返信', '返信する', '全員に返信', 'パブリック返信'],
    sendAndClose: [
      '送信してクローズ',
      '送信して閉じる',
      '送信して終了',
      '返信して閉じる',
      '送信して解決',
      '送信してアーカイブ',
    ],
    solve: ['解決', '解決する', '解決済みにする', '解決済みとしてマーク'],
    close: ['クローズ', 'クローズする', '閉じる', '終了', 'チケットを閉じる', '会話を閉じる', '会話を終了'],
    done: ['完了', '完了にする', '完了としてマーク'],
    archive: ['アーカイブ', 'アーカイブする'],
    solved: ['解決済み', '解決', '完了'],
    closed: ['クローズ', 'クローズ済み', '終了', '終了済み', 'アーカイブ済み'],
  },
  ar: {
    send: ['إرسال', 'إرسال الرد', 'إرسال الرسالة', 'أرسل'],
    reply: ['رد', 'الرد', 'الرد على الكل', 'رد عام'],
    sendAndClose: ['إرسال وإغلاق', 'إرسال و إغلاق', 'الرد والإغلاق', 'إرسال وحل', 'إرسال وأرشفة'],
    solve: ['حل', 'وضع علامة كمحلول', 'تم الحل'],
    close: ['إغلاق', 'إغلاق التذكرة', 'إغلاق المحادثة', 'إغلاق الحالة'],
    done: ['تم', 'إنهاء', 'وضع علامة كمكتمل'],
    archive: ['أرشفة', 'أرشفة المحادثة'],
    solved: ['تم الحل', 'محلول', 'محلولة', 'مكتمل'],
    closed: ['مغلق', 'مغلقة', 'مؤرشف', 'مؤرشفة'],
  },
};

/** The words of some verbs in every language, for `named` of a candidate or for `solvedStatuses`. */
export function named(...verbs: Verb[]): string[] {
  const all = verbs.flatMap((verb) => languages.flatMap((language) => words[language][verb]));
  return [...new Set(all)];
}
