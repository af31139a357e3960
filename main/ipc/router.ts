import {
  requests,
  type Answers,
  type Refusal,
  type RequestInput,
  type RequestName,
} from '../../shared/ipc/contract.ts';
import { failure, type Result } from '../../shared/result.ts';

/** One handler for each request, complete by type. A handler never sees Electron's event. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

type Answer<Name extends RequestName> = Result<Answers[Name], Refusal>;

export type Router = (name: unknown, input: unknown) => Promise<Result<unknown, Refusal>>;

/** Check of the name, check of the input, handler. A handler that throws answers `internal` and is reported. */
export function createRouter(handlers: Handlers, onBug: (error: unknown) => void): Router {
  return async (name, input) => {
    if (!isRequestName(name)) return failure('request-unknown');
    const checked = requests[name].safeParse(input);
    if (!checked.success)
      return failure(
        'input-invalid',
        checked.error.issues.map((issue) => issue.path.join('.')).join(', '),
      );
    try {
      // The table above pairs each name's check with the same name's handler.
      const handle = handlers[name] as (input: unknown) => Promise<Result<unknown, Refusal>>;
      return await handle(checked.data);
    } catch (error) {
      onBug(error);
      return failure('internal');
    }
  };
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}
