interface TrustedTypesWindow extends Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): string };
  };
}

const WORKER = 'sw.js';

/**
 * Registers the service worker of the site, under the policy that the page's CSP names.
 * @param base the path of the site, with a slash at its end
 */
export function registerOffline(base: string): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const policy = (window as TrustedTypesWindow).trustedTypes?.createPolicy('glosa-offline', {
    createScriptURL: (url) => url,
  });
  const url = base + WORKER;
  // Reading comes first: the worker starts once the page stands. A refusal costs nothing but that.
  addEventListener('load', () => {
    navigator.serviceWorker.register(policy?.createScriptURL(url) ?? url).catch(() => undefined);
  });
}
