import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../../errors/problem.js';
import { CHECKS } from '../checks/checks.js';

class CheckNamePipe implements PipeTransform<string, string> {
  transform(name: string): string {
    const allowed = Object.keys(CHECKS);
    if (allowed.includes(name)) return name;
    throw new Problem('invalid_request', {}, [
      { path: 'check', code: 'not_one_of', params: { allowed: allowed.join(', ') } },
    ]);
  }
}

/** The name of a check in the path. Throws `invalid_request`. */
export const CheckName = () => Param('check', CheckNamePipe);
