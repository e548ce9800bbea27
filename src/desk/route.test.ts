import {describe, expect, it} from 'vitest';
import {addressOf, parseRoute, type Route} from './route';

describe('the address of the desk', () => {
  it.each<[string, Route]>([
    ['', {view: 'board'}],
    ['#/board', {view: 'board'}],
    ['#/add', {view: 'add'}],
    ['#/nowhere', {view: 'board'}],
    ['#/application/', {view: 'board'}],
    ['#/application/%E0%A4%A', {view: 'board'}],
    [
      '#/application/gmail:jo@example.org:18f',
      {view: 'application', application: 'gmail:jo@example.org:18f'},
    ],
  ])('%s shows what it names', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['gmail:jo@example.org:1', 'outlook:a@b:AAQk/AD=+ü', 'a%2Fb'])('leads back to %s', application => {
    expect(parseRoute(addressOf({view: 'application', application}))).toEqual({
      view: 'application',
      application,
    });
  });
});
