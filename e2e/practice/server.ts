import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';

import {selfSigned} from './self-signed';
import {practiceSites, type SiteOptions} from './sites';

export interface PracticeServer {
  port: number;
  close(): Promise<void>;
}

/** The practice mailboxes on a free port of this machine, for browsers whose requests cannot be answered in place. */
export async function startPracticeServer(options: SiteOptions = {}): Promise<PracticeServer> {
  const sites = await practiceSites(options);
  const server = createServer(selfSigned(sites.flatMap(site => site.hosts)), (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const site = sites.find(one => one.hosts.includes(host));
    const {status, headers, body} = site?.answer(`https://${host}${request.url}`) ?? {
      status: 404,
      headers: {},
      body: '',
    };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
