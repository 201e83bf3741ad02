import { isHarmless, looksSecret } from './looks.js';
import { MARK, type Found, type Rule } from './rule.js';

/** What stands between a program and its option. */
const OPTIONS = `[^\\n|${MARK}]{0,100}?\\s`;

/** What stands before a secret that a command is given. */
const BEFORE: Readonly<Record<string, string>> = {
  'options of any program':
    '\\s--?(?:\\w{1,20}-)?(?:password|passwd|pass|(?:src|dest)?(?:store|key)pass|passphrase|token|secret|api-?key|requirepass)' +
    '(?:=| {1,2})["\']?',
  curl: `\\bcurl\\b${OPTIONS}(?:-u|--user)[ =]?["']?[\\w.@-]{1,60}:`,
  // With a blank, the word behind -p is a database.
  MySQL: `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${OPTIONS}-p(?=\\S)["']?`,
  sshpass: `\\bsshpass\\b${OPTIONS}-p ?["']?`,
  'container registries': `\\b(?:docker|podman|buildah|skopeo|nerdctl|oc|helm registry) login\\b${OPTIONS}-p[ =]?["']?`,
  LDAP: `\\bldap(?:add|delete|modify|passwd|search|whoami)\\b${OPTIONS}-w ?["']?`,
  Redis: `\\bredis-cli\\b${OPTIONS}-a ["']?`,
  'SQL Server': `\\b(?:bcp|osql|sqlcmd)\\b${OPTIONS}-P ?["']?`,
  Samba: `\\b(?:smbclient|rpcclient|net)\\b${OPTIONS}(?:-U|--user)[ =]?["']?[\\w.@\\\\-]{1,60}%`,
  OpenSSL: '\\s-pass(?:in|out)? pass:',
  '.netrc': '\\blogin \\S{1,60} password ',
};

/** Words behind `--password` that go on with a sentence about it. */
const PROSE =
  /^(?:and|as|by|can|cannot|flag|for|from|in|instead|is|may|must|not|on|option|or|should|the|to|via|was|with)$/i;

const isGiven = ({ value }: Found) => !isHarmless(value) && !PROSE.test(value);

/** Secrets that stand in command lines. */
export const COMMAND_LINES: readonly Rule[] = [
  {
    kind: 'secret',
    before: new RegExp(Object.values(BEFORE).join('|'), 'gi'),
    find: new RegExp(`(?!-)[^\\s"'\`|&;${MARK}]{3,500}`, 'y'),
    accept: isGiven,
  },
  {
    kind: 'secret',
    // ENV DB_PASSWORD …, aws configure set aws_secret_access_key …
    before:
      /\b(?:env|arg|setx?)\s{1,3}[\w./:-]{0,80}?(?:password|passwd|token|secret|(?:access|account|api)[_-]?key)\s{1,3}/gi,
    find: new RegExp(`[^\\s"'${MARK}]{6,500}`, 'y'),
    accept: looksSecret,
  },
  {
    kind: 'secret',
    // echo … | docker login --password-stdin
    before: /\b(?:echo|printf)(?: -\w{1,3}){0,2} ["']?/gi,
    find: new RegExp(`[^\\s"'|${MARK}]{3,500}(?=["']? ?\\|[^\\n|${MARK}]{1,120}--password-stdin)`, 'y'),
    accept: isGiven,
  },
];
