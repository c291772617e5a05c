import { type FormPageData, ids } from '../page-data.ts';
import { elementById } from './elements.ts';
import { FormPage } from './page.ts';

// What form-page.ts has put there.
const data = JSON.parse(elementById(ids.data).textContent ?? '') as FormPageData;
const form = elementById(ids.form);
if (form instanceof HTMLFormElement) new FormPage(data, form).begin();
