import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../../errors/problem.js';
import { type CheckName as Name, CHECKS } from '../checks/checks.js';

const ALL = Object.keys(CHECKS) as Name[];

/** What an error tells is wrong whatever the reason, and is not saved. */
const IGNORABLE = ALL.filter((name) => CHECKS[name].severity !== 'error');

class CheckNamePipe implements PipeTransform<string, string> {
  constructor(private readonly allowed: readonly string[]) {}

  transform(name: string): string {
    if (this.allowed.includes(name)) return name;
    throw new Problem('invalid_request', {}, [
      { path: 'check', code: 'not_one_of', params: { allowed: this.allowed.join(', ') } },
    ]);
  }
}

/** The name of a check in the path. Throws `invalid_request`. */
export const CheckName = () => Param('check', new CheckNamePipe(ALL));

/** The name of one that can be ignored: a warning or a piece of information. Throws `invalid_request`. */
export const IgnorableCheck = () => Param('check', new CheckNamePipe(IGNORABLE));
