import { auditCommand } from './audit-command.js';
import type { Command } from './command.js';
import { backupCommand } from './backup-command.js';
import { configCommand } from './config-command.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { lintCommand } from './lint-command.js';
import { matchCommand } from './match-command.js';
import { mcpCommand } from './mcp-command.js';
import { restoreCommand } from './restore-command.js';
import { runCommand } from './run-command.js';
import { serveCommand } from './serve-command.js';
import { tokenCommand } from './token-command.js';
import { translationsCommand } from './translations/translations-command.js';

/** Every command of `cairn`, in the order of its help. */
export const commands: Command[] = [
  matchCommand,
  runCommand,
  importCommand,
  exportCommand,
  lintCommand,
  translationsCommand,
  tokenCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
  configCommand,
  mcpCommand,
  serveCommand,
];
