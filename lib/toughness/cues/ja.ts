import type { Cues } from './types';

export const ja = {
  strong: {
    leaving: '解約し,退会し,二度と',
    legal: '弁護士, 訴え, 訴訟',
    insult: 'バカ,馬鹿,無能,クズ,嘘つき',
    profanity: 'クソ, ふざけ',
    anger: '怒り,怒っ,腹が立,むかつ,イライラ,うんざり,いい加減にし',
    harsh: '最悪,最低,ひどい,ありえない,詐欺,呆れ,信じられな',
    blame: '騙され,無視され,誠意',
    'repeat-contact': '何度も,何回も,三回目,3回目,まだ解決',
    waiting: 'いつまで,待たされ,返事がな,返信がな,連絡がな',
    distress: '泣い, 不安で',
    threat: '殺すぞ,殺してや,ぶっ殺',
    'self-harm': '死にたい, 自殺したい',
  },
  calming: { thanks: 'ありがとう,感謝,助かりました', polite: '', unresolved: 'しかし, ですが, まだ' },
  negators: '',
  unspaced: true,
} as const satisfies Cues;
