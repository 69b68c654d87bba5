import en from '../../assets/public/_locales/en/messages.json';

/** The parts of the browser that the interface asks without a browser: its English sentences. */
const messages = new Map(Object.entries(en));

export default {
  i18n: {
    getUILanguage: () => 'en-US',
    getMessage: (key: string, values: readonly string[] = []) =>
      (messages.get(key)?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
  },
};
