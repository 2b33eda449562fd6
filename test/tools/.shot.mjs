import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
const b=await chromium.launch({executablePath:await chromiumPath(),args:chromiumArgs()});
const p=await b.newPage({viewport:{width:1200,height:800}});p.on('console',m=>m.type()==='error'&&console.log(m.text()));
await p.goto('http://127.0.0.1:5199/');await p.waitForLoadState('networkidle');
console.log(await p.evaluate(()=>document.body.innerText.slice(0,1500)));
const sel=p.getByRole('combobox'); for (const s of await sel.all()) console.log(await s.evaluate(x=>[x.name,[...x.options].map(o=>o.value)]).catch(()=>''));
await p.screenshot({path:'/tmp/portal.png'});
await b.close();
