import { defineWords } from '@/words/define-words';

export const { useWords: useChangeWords } = defineWords('change', {
  since: ['与第 {{round}} 轮相比', 'Since round {{round}}'],
  nothing: ['内容未变', 'nothing has changed'],
  materialsAdded_one: ['新增 {{count}} 份材料', '{{count}} material added'],
  materialsAdded_other: ['新增 {{count}} 份材料', '{{count}} materials added'],
  materialsRemoved_one: ['移除 {{count}} 份材料', '{{count}} material removed'],
  materialsRemoved_other: ['移除 {{count}} 份材料', '{{count}} materials removed'],
  grounds: ['事实与理由已改', 'grounds changed'],
  proposal: ['拟办意见已改', 'proposal changed'],
  basis: ['法律依据已改', 'legal basis changed'],
  answered_one: ['答复整改事项 {{count}} 项', '{{count}} demand answered'],
  answered_other: ['答复整改事项 {{count}} 项', '{{count}} demands answered'],
  compare: ['逐项对照', 'Side by side'],
  isNew: ['本轮新增', 'new'],
  roundOf: ['第 {{round}} 轮 · {{name}} 报送', 'Round {{round}}, submitted by {{name}}'],
});
