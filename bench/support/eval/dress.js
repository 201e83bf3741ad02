/** What programs print around a message. Each takes the message and `next`, a source of numbers. */

const time = (next, separator = 'T') => {
  const two = (most) => String(next() % most).padStart(2, '0');
  return `2026-${two(12)}-1${next() % 10}${separator}${two(24)}:${two(60)}:${two(60)}`;
};
const ESC = '\u001b';

export const DRESSES = {
  bare: (message) => message,
  levelled: (message, next) => `${time(next)}.${next() % 1000}Z ERROR [${next() % 9999}] ${message}`,
  logger: (message, next) => `${time(next, ' ')},114 ERROR [worker-${next() % 40}] o.e.shop.CartService - ${message}`,
  program: (message) => `shopctl: ${message}`,
  syslog: (message, next) => `Oct 1${next() % 10} 08:12:44 db-3 shopd[${next() % 9999}]: ${message}`,
  logfmt: (message, next) =>
    `ts=${time(next)}Z lvl=error msg=${JSON.stringify(message)} caller=main.go:${next() % 900}`,
  json: (message, next) => JSON.stringify({ severity: 'ERROR', timestamp: time(next), message, pid: next() % 9999 }),
  coloured: (message) => `${ESC}[1;31merror${ESC}[0m${ESC}[2m:${ESC}[0m ${message}`,
  compiler: (message, next) => `lib/cart.c:${next() % 900}:${next() % 80}: error: ${message}`,
  python: (message, next) =>
    `Traceback (most recent call last):\n  File "/srv/shop/main.py", line ${next() % 400}, in run\n    pay(cart)\nRuntimeError: ${message}`,
  java: (message, next) =>
    `Exception in thread "main" org.example.shop.CartException: ${message}\n\tat org.example.shop.Cart.pay(Cart.java:${next() % 300})`,
  windows: (message) => `Starting shop\r\n${message}\r\nDone\r\n`,
  log: (message, next) =>
    [
      `${time(next)}Z INFO  listening on :8080`,
      `${time(next)}Z INFO  cart ${next() % 900} paid in 14 ms`,
      `${time(next)}Z ERROR ${message}`,
      `${time(next)}Z INFO  cart ${next() % 900} paid in 9 ms`,
    ].join('\n'),
  chinese_log: (message, next) =>
    [
      `${time(next, ' ')} [信息] 服务已启动，监听端口 8080`,
      `${time(next, ' ')} [错误] ${message}`,
      `${time(next, ' ')} [信息] 已处理订单 ${next() % 900}，耗时 12 毫秒`,
    ].join('\n'),
  question: (message) => `Since the upgrade I see "${message}" at every start. Any idea?`,
};
