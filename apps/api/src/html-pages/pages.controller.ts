import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from '../auth/open.decorator.js';
import { leaveScript } from './leave-script.js';
import { passkeyScript } from './passkey-script.js';
import { pageStyle } from './page-style.js';

/** Files of the pages that are made on the server. */
@ApiExcludeController()
@Open()
@Controller('auth')
export class PagesController {
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'max-age=600')
  @Get('page.css')
  style() {
    return pageStyle;
  }

  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'max-age=600')
  @Get('passkey.js')
  passkey() {
    return passkeyScript;
  }

  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'max-age=600')
  @Get('leave.js')
  leave() {
    return leaveScript;
  }
}
