/** What tells a new entry of a log from the rest of the line before it; blanks at the start of the line are skipped. */
export const ENTRY_STARTS: Readonly<Record<string, readonly RegExp[]>> = {
  timestamp: [
    /^[[(<"']?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
    /^[[(<"']?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}[ T]/,
    /^[[(<"']?\d{1,2}:\d{2}:\d{2}/,
    /^[[(<"']?\d{1,2}[ /-](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    /^[[(<"']?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? +\w/,
    /^[[(<"']?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* +\d{1,2}\b/,
    /^[[(<]?\d{10,13}(?:\.\d+)?[\])> ]/,
    /^[IWEF]\d{4} \d{2}:\d{2}/,
    /^(?:time|ts|timestamp|level|date)=/,
    /^\{"/,
  ],
  level: [
    /^[[(<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERR|ERROR|FATAL|CRIT|CRITICAL|SEVERE|PANIC|ALERT)(?:[\])>:|, \t]|$)/,
    /^[[(<](?:trace|debug|info|notice|warn|warning|err|error|fatal|crit|critical|severe)[\])>]/i,
    /^(?:trace|debug|info|notice|warn|warning|error|fatal|critical|severe|hint|note)(?:\[\w+\])?:/i,
    /^(?:npm|yarn) (?:ERR|WARN|error|warn)/,
    /^(?:错误|严重|警告|信息|注意|提示|致命错误)[:：]/,
  ],
  frame: [
    /^at (?:async |new )?\S+ ?(?:\[as \S+\] ?)?\(/,
    /^at \S*:\d+/,
    /^\.\.\. \d+ (?:more|common)/,
    /^File "[^"]*", line \d+/,
    /^Traceback \(/,
    /^from \S+:\d+/,
    /^(?:#?\d+:? +0x|#\d+ )/,
    /^(?:goroutine|thread) \d+/,
  ],
  exception: [
    /^(?:Caused by|Suppressed|Wrapped by): /,
    /^(?:[\w$]+\.)+[\w$]*(?:Exception|Error|Throwable)\b/,
    /^\w*(?:Exception|Error|Warning|Interrupt): /,
  ],
  source: [/^\S+\.(?:go|rs|c|cc|cpp|h|py|rb|js|ts|java|cs|php)[:(]\d+/],
  item: [/^(?:[-*•·]|\d{1,3}[.)]) /, /^(?:[$>]|PS [A-Z]:\S*>) /],
};

/** Widths at which terminals, mail programs and log viewers break lines, in columns. */
export const COMMON_WIDTHS: readonly number[] = [60, 64, 70, 72, 76, 78, 79, 80, 90, 100, 120, 132, 140, 160, 200];

/** A line of fewer columns is never taken for one that was broken because it was full. */
export const MIN_WIDTH = 40;

/** What one join takes in at most. */
export const MAX_JOINED_LINES = 8;
export const MAX_JOINED_LENGTH = 4096;

/** A line that ends like this is complete, whatever its width. */
export const COMPLETE = /[.!?:;{}。！？；]["'”’)\]]*\s*$/;
