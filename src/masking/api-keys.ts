import type { Rule } from './rule.js';

/**
 * The shapes that issuers give their keys so that scanners can find them, after the rules of gitleaks and secretlint
 * and the issuers' own documentation.
 */
const PREFIXED: Readonly<Record<string, readonly string[]>> = {
  '1Password': ['ops_eyJ[\\w+/=-]{50,2000}', 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,11}-){3,4}[A-Z0-9]{5}'],
  age: ['AGE-SECRET-KEY-1[A-Z0-9]{58}'],
  Airtable: ['pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}'],
  Alibaba: ['LTAI[A-Za-z0-9]{12,24}'],
  Anthropic: ['sk-ant-[\\w-]{20,200}'],
  Atlassian: ['AT[AC]TT3[\\w=-]{60,400}'],
  AWS: ['(?:AKIA|ASIA|ABIA|ACCA|AIDA|AROA)[A-Z0-9]{16}', 'ABSK[A-Za-z0-9+/]{60,400}={0,2}'],
  Cloudflare: ['v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}'],
  Contentful: ['CFPAT-[\\w-]{40,60}'],
  'crates.io': ['cio[A-Za-z0-9]{32}'],
  Databricks: ['dapi[a-f0-9]{32}(?:-\\d)?'],
  DigitalOcean: ['do[opr]_v1_[a-f0-9]{64}'],
  Docker: ['dckr_[po]at_[\\w-]{20,60}'],
  Doppler: ['dp\\.(?:pt|st|sa|ct|scim|audit)\\.[\\w.-]{40,60}'],
  Dynatrace: ['dt0[a-z]\\d{2}\\.[A-Z0-9]{8,24}\\.[A-Z0-9]{64}'],
  Figma: ['fig[dorh]_[\\w-]{20,60}'],
  'fly.io': ['fm[12][ar]?_[\\w+/=-]{60,1000}', 'FlyV1 [\\w+/=,-]{20,1000}'],
  GitHub: ['gh[pousr]_[A-Za-z0-9]{36,255}', 'github_pat_\\w{22,255}'],
  GitLab: ['gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|oas|soat|agent|ffct|wt)-[\\w.-]{20,300}', 'GR1348941[\\w-]{20,50}'],
  Google: ['AIza[\\w-]{35}', 'ya29\\.[\\w.-]{20,2000}', 'GOCSPX-[\\w-]{28}', '1//0[\\w-]{40,200}'],
  Grafana: ['gl(?:sa|c)_[\\w+/=-]{32,400}'],
  Groq: ['gsk_[A-Za-z0-9]{40,60}'],
  HashiCorp: ['hv[sbr]\\.[\\w-]{24,300}'],
  Heroku: ['HRKU-[\\w-]{36,60}'],
  'Hugging Face': ['hf_[A-Za-z0-9]{30,40}', 'api_org_[A-Za-z0-9]{34}'],
  JFrog: ['AKCp[A-Za-z0-9]{60,80}', 'cmVmd[A-Za-z0-9]{59}'],
  Linear: ['lin_(?:api|oauth)_[A-Za-z0-9]{32,80}'],
  Mailgun: ['(?:key|pubkey)-[a-f0-9]{32}'],
  'New Relic': ['NRA[KAL]-[A-Z0-9]{27,40}', 'NRJS-[a-f0-9]{19}'],
  Notion: ['ntn_[A-Za-z0-9]{40,60}', 'secret_[A-Za-z0-9]{43}'],
  npm: ['npm_[A-Za-z0-9]{36}'],
  NuGet: ['oy2[a-z0-9]{43}'],
  OpenAI: [
    'sk-(?:proj|svcacct|admin|or|None)-[\\w-]{20,300}',
    'sk-[A-Za-z0-9]{32,100}',
    'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
  ],
  Perplexity: ['pplx-[A-Za-z0-9]{40,60}'],
  PlanetScale: ['pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,70}'],
  Postman: ['PMAK-[a-f0-9]{24}-[a-f0-9]{34}'],
  PyPI: ['pypi-[\\w-]{50,1000}'],
  Replicate: ['r8_[A-Za-z0-9]{37}'],
  RubyGems: ['rubygems_[a-f0-9]{48}'],
  SendGrid: ['SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}'],
  Sentry: ['sntry[su]_[\\w+/=-]{40,400}'],
  Shopify: ['shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}'],
  Slack: ['xox[abeoprs](?:\\.xox[bp])?-[\\w-]{10,300}', 'xapp-\\d-[\\w-]{10,300}'],
  Square: ['sq0[a-z]{3}-[\\w-]{22,43}', 'EAAA[\\w-]{60}'],
  Stripe: ['[spr]k_(?:live|test|prod)_[A-Za-z0-9]{10,250}', 'whsec_[A-Za-z0-9+/=]{20,100}'],
  Supabase: ['sb[ap]?_(?:secret_|publishable_)?[A-Za-z0-9_-]{36,60}'],
  Tencent: ['AKID[A-Za-z0-9]{32}'],
  Twilio: ['(?:SK|AC)[a-f0-9]{32}'],
  Typeform: ['tfp_[\\w-]{40,60}'],
  xAI: ['xai-[A-Za-z0-9]{60,100}'],
};

/** Keys that begin as anything may, with what stands further in. */
const UNPREFIXED: readonly (readonly [hint: string, shape: string])[] = [
  // Azure: client secrets, keys of services and of storage
  ['Q~', '[\\w~.]{3}\\dQ~[\\w~.-]{30,33}[\\w~-]'],
  ['AACR', '[\\w+/]{76}AACR[A-Za-z0-9]{4}'],
  ['==', '[A-Za-z0-9+/]{86}=='],
  // Discord
  ['.', '[MNO][\\w-]{23,26}\\.[\\w-]{6}\\.[\\w-]{27,40}'],
  // HashiCorp
  ['.atlasv1.', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,70}'],
  // Mailchimp
  ['-us', '[a-f0-9]{32}-us\\d{1,2}'],
  // New Relic
  ['NRAL', '[a-f0-9]{36}NRAL'],
  // Telegram
  [':AA', '\\d{8,10}:AA[\\w-]{33}'],
];

/** Any key that is known by its shape. */
export const API_KEYS: readonly Rule[] = [
  { kind: 'api_key', find: new RegExp(`(?<!\\w)(?:${Object.values(PREFIXED).flat().join('|')})(?!\\w)`, 'g') },
  ...UNPREFIXED.map(([hint, shape]): Rule => ({
    kind: 'api_key',
    hint,
    find: new RegExp(`(?<![\\w+/-])${shape}(?!\\w)`, 'g'),
  })),
];
