import ConfigProvider from 'antd/es/config-provider';
import enGB from 'antd/es/locale/en_GB';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, translations } from '@/words/language';
import { useAppearance } from './appearance';
import { themeFor } from './theme';

/**
 * The component library in our colours and the reader's language. Around each lazy page that uses it, and not around
 * the shell: tables, forms and date fields are heavy, and the inbox must not wait for them.
 */
export function Library({ children }: Readonly<{ children: ReactNode }>) {
  useTranslation(undefined, { i18n: translations });
  const { dark } = useAppearance();
  return (
    <ConfigProvider
      theme={themeFor(dark)}
      locale={currentLanguage() === 'zh' ? zhCN : enGB}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}
