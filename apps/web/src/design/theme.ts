import type { ThemeConfig } from 'antd';
import darkAlgorithm from 'antd/es/theme/themes/dark';
import defaultAlgorithm from 'antd/es/theme/themes/default';

const shared = {
  fontFamily: 'var(--font)',
  fontSize: 14,
  borderRadius: 6,
  controlHeight: 32,
  wireframe: false,
  motion: false,
};

/** The component library in our colours: its own would be a second design beside tokens.css. */
export const themeFor = (dark: boolean): ThemeConfig =>
  dark
    ? {
        algorithm: darkAlgorithm,
        token: {
          ...shared,
          colorPrimary: '#4d8fdf',
          colorError: '#e5594d',
          colorWarning: '#d99a2b',
          colorSuccess: '#3fa66b',
          colorBgBase: '#171d26',
          colorTextBase: '#e7ecf3',
        },
      }
    : {
        algorithm: defaultAlgorithm,
        token: {
          ...shared,
          colorPrimary: '#1d4f91',
          colorError: '#b3231a',
          colorWarning: '#a86400',
          colorSuccess: '#196538',
          colorTextBase: '#152131',
        },
      };
