/** A level's name within a sentence: "vững mạnh", also where it was typed "Vững mạnh"; "A" stays. */
export function levelWithin(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('vi') + label.slice(1) : label;
}

/** What somebody did to be of a level: "đạt vững mạnh", "xếp loại yếu", "hoàn thành nhiệm vụ", "xếp loại A". */
export function levelReached(label: string, isAchieved: boolean): string {
  const level = levelWithin(label);
  if (saysItself.test(level)) return level;
  if (/^loại /u.test(level)) return `xếp ${level}`;
  return isAchieved && !isCode(level) ? `đạt ${level}` : `xếp loại ${level}`;
}

/** Things of a level: "phường xuất sắc", "phường loại A". */
export function ofLevel(noun: string, label: string): string {
  const level = levelWithin(label);
  return `${noun} ${isCode(level) ? 'loại ' : ''}${level}`;
}

/** Whether a level's name says that it is not achieved, so that this need not be said: "chưa đạt". */
export function saysNotAchieved(label: string): boolean {
  return /^(?:chưa|không) đạt(?: |$)/iu.test(label.trim());
}

/** Names of levels that are what somebody did. */
const saysItself = /^(?:chưa|đạt|đủ|được|hoàn thành|không)(?= |$)/u;

function isCode(level: string): boolean {
  return /^(?:\p{Lu}|\p{N}|.{1,2}$)/u.test(level);
}
