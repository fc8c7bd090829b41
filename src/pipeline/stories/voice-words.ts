/** Words with which a writer speaks for himself or tells others what ought to be; lower case. */
export const voiceWords: ReadonlySet<string> = new Set(
  [
    'i me my myself we our ours us must should ought let',
    'ich mir mich wir uns unser unsere müssen sollten sollte dürfen',
    'je moi nous notre nos devons faut devrait devraient',
    'yo nosotros nuestro nuestra debemos debería deberían',
    'io noi nostro nostra dobbiamo dovrebbe dovremmo',
    'eu nós nosso nossa devemos deveria deveríamos',
    'ik wij we ons onze moeten zouden',
    'я мы мне нам наш наша должны следует надо',
    'ми мені нам наша повинні слід треба',
    'ben biz bizim bize gerekir gerekiyor',
  ].flatMap((words) => words.split(' ')),
)
