import type {VNode} from 'preact';
import {say} from '../../say/say';
import {useAsked} from '../use-asked';
import {BackUp} from './back-up';
import {Erase} from './erase';
import {Forgetting} from './forgetting';
import {Restore} from './restore';
import {Share} from './share';
import {TakeAlong} from './take-along';

/** The user's data as a whole: kept, brought back, taken along, forgotten, erased. */
export function YourDataView(): VNode {
  const {value: ownership, failed, take} = useAsked('ownership-wanted', {});
  return (
    <div class="column-page your-data">
      <h1 tabIndex={-1}>{say('ownership.title')}</h1>
      {ownership ? (
        <>
          <p>
            {say(ownership.sharing.on ? 'ownership.hereShared' : 'ownership.here', {
              applications: ownership.applications,
              conversations: ownership.conversations,
            })}
          </p>
          <BackUp ownership={ownership} take={take} />
          <Restore take={take} />
          <TakeAlong />
          <Forgetting ownership={ownership} take={take} />
          <Share ownership={ownership} take={take} />
          <Erase ownership={ownership} take={take} />
        </>
      ) : (
        failed && <p>{say('desk.cannotLoad')}</p>
      )}
    </div>
  );
}
