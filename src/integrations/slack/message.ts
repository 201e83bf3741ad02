/** A message as Slack takes it, as far as Cairn sends it: https://docs.slack.dev/reference/block-kit/blocks. */
export interface SlackMessage {
  /** Who sees it; by default the person who asked. */
  response_type?: 'ephemeral';
  replace_original?: boolean;
  /** What notifications show, and readers of screens. */
  text: string;
  blocks: SlackBlock[];
}

/** A block of one of Cairn's messages, or of one that Slack hands back. */
export interface SlackBlock {
  type: string;
  block_id?: string;
  [key: string]: unknown;
}

/** Slack takes at most so many blocks a message. */
export const MAX_BLOCKS = 50;

export const section = (text: object): SlackBlock => ({ type: 'section', text });
export const context = (text: object): SlackBlock => ({ type: 'context', elements: [text] });

/** `escaped` as Slack shows it; names in it are no links, and nobody is told of them. */
export const mrkdwn = (escaped: string) => ({ type: 'mrkdwn', text: escaped, verbatim: true });
export const plainText = (text: string) => ({ type: 'plain_text', text, emoji: false });
