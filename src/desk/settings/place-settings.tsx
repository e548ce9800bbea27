import type {VNode} from 'preact';
import {countriesWithHolidays, regionsOf} from '../../days/holidays/public-holidays';
import {locale, say} from '../../say/say';
import type {SettingsPart} from './settings-view';

/** Where the user is: whose clock, whose holidays, which hours. */
export function PlaceSettings({settings, onChange}: SettingsPart): VNode {
  const {timeZone, country, region, workingHours} = settings;
  const [opens, closes] = workingHours;
  const regions = country === null ? [] : regionsOf(country);
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <section aria-labelledby="place">
      <h2 id="place">{say('settings.place')}</h2>
      <div class="form">
        <label>
          {say('settings.timeZone')}
          <select value={timeZone} onChange={event => onChange({timeZone: event.currentTarget.value})}>
            {(zones.includes(timeZone) ? zones : [timeZone, ...zones]).map(zone => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <div class="pair">
          <label>
            {say('settings.country')}
            <span class="fine">{say('settings.countryHint')}</span>
            <select
              value={country ?? ''}
              onChange={event => onChange({country: event.currentTarget.value || null, region: null})}
            >
              <option value="">{say('settings.noCountry')}</option>
              {countries().map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {regions.length > 0 && (
            <label>
              {say('settings.region')}
              <span class="fine">{say('settings.regionHint')}</span>
              <select
                value={region ?? ''}
                onChange={event => onChange({region: event.currentTarget.value || null})}
              >
                <option value="">{say('settings.noRegion')}</option>
                {regions.map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <div class="pair">
          <label>
            {say('settings.opens')}
            <input
              type="time"
              required
              max={closes}
              value={opens}
              onChange={({currentTarget: {value}}) =>
                value && value < closes && onChange({workingHours: [value, closes]})
              }
            />
          </label>
          <label>
            {say('settings.closes')}
            <input
              type="time"
              required
              min={opens}
              value={closes}
              onChange={({currentTarget: {value}}) =>
                value > opens && onChange({workingHours: [opens, value]})
              }
            />
          </label>
        </div>
        <p class="fine">{say('settings.hoursHint')}</p>
      </div>
    </section>
  );
}

function countries(): [code: string, name: string][] {
  const names = new Intl.DisplayNames(locale(), {type: 'region'});
  return countriesWithHolidays
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort(([, one], [, other]) => one.localeCompare(other, locale()));
}
