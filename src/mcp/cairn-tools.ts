import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { RateLimits, type RatePolicy } from '../access/rate-limits.js';
import { CONFIG, type Config } from '../config.js';
import { DiagnosisService } from '../diagnosis/diagnosis.service.js';
import { RecordBriefs } from '../diagnosis/reading/record-briefs.js';
import { Problem } from '../errors/problem.js';
import { cleanText } from '../i18n/clean-text.js';
import { mask } from '../masking/mask.js';
import { generalize } from '../matching/generalize.js';
import { wellFormed } from '../matching/views/well-formed.js';
import { OutcomesService } from '../outcomes/outcomes.service.js';
import { slugOf } from '../signatures/formats/runbook/slug.js';
import { GraphService } from '../signatures/graph/graph.service.js';
import { SignatureList } from '../signatures/listing/signature-list.js';
import { SignaturesService } from '../signatures/signatures.service.js';

const SUGGESTIONS: RatePolicy = { name: 'suggestions', times: 10, seconds: 3_600 };

/** What an agent found out about an error that nobody had written down. */
export interface Suggested {
  error: string;
  root_cause?: string;
  fix?: string;
  steps?: string[];
  domain?: string;
}

/** The services that the tools are made of. */
@Injectable()
export class CairnTools {
  constructor(
    readonly diagnosis: DiagnosisService,
    readonly signatures: SignaturesService,
    readonly briefs: RecordBriefs,
    readonly list: SignatureList,
    readonly graph: GraphService,
    readonly outcomes: OutcomesService,
    private readonly limits: RateLimits,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether readers get only translations that somebody reviewed. */
  get onlyReviewed(): boolean {
    return this.config.unreviewed === 'hide';
  }

  search(q: string, domain: string | undefined, limit: number) {
    return this.list.page({ q, domain, limit, status: 'published' });
  }

  /** The domains of published records, the largest first. */
  domains(): Promise<{ domain: string | null; signatures: number }[]> {
    return this.dataSource.query(
      `SELECT domain, count(*)::integer AS signatures FROM signatures WHERE status = 'published'
       GROUP BY domain ORDER BY signatures DESC, domain`,
    );
  }

  /**
   * Keeps a draft for people to finish, its secrets masked; it matches nothing before. Returns its id.
   * Throws `empty_text`, `too_many_requests`, `invalid_record`.
   */
  async suggest(actor: Actor, suggested: Suggested): Promise<string> {
    const masked = (text: string) => mask(wellFormed(text)).text;
    const error = masked(suggested.error).trim();
    if (cleanText(error).trim() === '') throw new Problem('empty_text');
    this.limits.require(SUGGESTIONS, actor);
    const first = error.split('\n', 1)[0]!;
    const slug = slugOf(first) || 'error';
    const { stored } = await this.signatures.create(actor, {
      id: `suggested/${slug.slice(0, 60).replace(/[^a-z0-9]+$/, '')}-${randomBytes(4).toString('hex')}`,
      signature: first,
      regex: generalize(first).regex,
      examples: [{ text: error }],
      status: 'draft',
      verification_tier: 'ai_generated',
      ...(suggested.domain && { domain: suggested.domain }),
      ...(suggested.root_cause && { root_cause: masked(suggested.root_cause) }),
      ...(suggested.fix && {
        workarounds: [
          { action: masked(suggested.fix), steps: (suggested.steps ?? []).map((text) => ({ text: masked(text) })) },
        ],
      }),
    });
    return stored.id;
  }
}
