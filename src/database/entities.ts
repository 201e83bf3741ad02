import { AuditEventEntity } from '../audit/audit-event.entity.js';
import { RateWindowEntity } from '../access/rate-window.entity.js';
import { WebSessionEntity } from '../access/sign-in/web-session.entity.js';
import { TokenEntity } from '../access/token.entity.js';
import { MissEntity } from '../misses/miss.entity.js';
import { OutcomeEntity } from '../outcomes/outcome.entity.js';
import { ReporterKeyEntity } from '../outcomes/reporter-key.entity.js';
import {
  ObservedTransitionEntity,
  SessionFixEntity,
  SessionKeyEntity,
  SessionTransitionEntity,
} from '../outcomes/sessions/session.entities.js';
import { ShareEntity } from '../shares/share.entity.js';
import { RevisionEntity } from '../signatures/history/revision.entity.js';
import { SignatureEntity } from '../signatures/store/signature.entity.js';
import { StagedVersionEntity } from '../signatures/bulk/staged-version.entity.js';
import { TranslatedLocaleEntity } from '../signatures/translations/translated-locale.entity.js';
import { TranslationEventEntity } from '../signatures/translations/translation-event.entity.js';
import { TranslationSuggestionEntity } from '../signatures/translations/translation-suggestion.entity.js';
import { TranslationUnitEntity } from '../signatures/translations/translation-unit.entity.js';
import { UncheckedUnitEntity } from '../signatures/translations/unchecked-unit.entity.js';
import { AskedEntity, HitEntity } from '../statistics/statistics.entities.js';
import {
  TranslationCountEntity,
  TranslationDayEntity,
} from '../translations/statistics/translation-counts.entities.js';
import {
  GlossaryTermEntity,
  IgnoredCheckEntity,
  TranslationAssignmentEntity,
  TranslationCommentEntity,
  TranslationExportEntity,
} from '../translations/store/translations.entities.js';
import { ChangeCounterEntity, ChangeEntity } from './change.entity.js';

/** Every table that Cairn keeps. */
export const entities = [
  SignatureEntity,
  RevisionEntity,
  StagedVersionEntity,
  TranslationUnitEntity,
  UncheckedUnitEntity,
  TranslationEventEntity,
  TranslationSuggestionEntity,
  TranslationCommentEntity,
  TranslationAssignmentEntity,
  TranslationExportEntity,
  TranslatedLocaleEntity,
  TranslationCountEntity,
  TranslationDayEntity,
  IgnoredCheckEntity,
  GlossaryTermEntity,
  OutcomeEntity,
  ReporterKeyEntity,
  ObservedTransitionEntity,
  SessionKeyEntity,
  SessionFixEntity,
  SessionTransitionEntity,
  ShareEntity,
  MissEntity,
  HitEntity,
  AskedEntity,
  ChangeCounterEntity,
  ChangeEntity,
  TokenEntity,
  WebSessionEntity,
  RateWindowEntity,
  AuditEventEntity,
];
