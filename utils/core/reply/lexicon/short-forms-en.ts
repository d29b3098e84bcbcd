/** Short forms and misspellings of the little words, written out: statements are read over the long ones. */
const ROWS =
  "isn't=is not,isnt=is not,ain't=is not,aint=is not,aren't=are not,arent=are not,wasn't=was not,wasnt=was not,weren't=were not,don't=do not,dont=do not,doesn't=does not,doesnt=does not,didn't=did not,didnt=did not,won't=will not,wont=will not,can't=can not,cant=can not,cannot=can not,couldn't=could not,couldnt=could not,wouldn't=would not,wouldnt=would not,shouldn't=should not,haven't=have not,havent=have not,hasn't=has not,hasnt=has not,hadn't=had not,i'm=i am,im=i am,i've=i have,ive=i have,i'd=i would,i'll=i will,you're=you are,youre=you are,you've=you have,we're=we are,we've=we have,they're=they are,they've=they have,it's=it is,that's=that is,thats=that is,what's=what is,where's=where is,wheres=where is,there's=there is,who's=who is,how's=how is,let's=let us,u=you,ur=your,r=are,pls=please,plz=please,noone=nobody,thru=through,w/o=without,wo=without,tho=though,gotta=got to,wanna=want to,gonna=going to,wtf=wtf,y=why,ppl=people,bc=because,b4=before,2day=today,yr=your,yall=you,y'all=you,rly=really,havn't=have not,hav=have,wat=what,dat=that,recieved=received,recieve=receive,anyones=anyone,cancled=cancelled,canceld=cancelled,cxl=cancelled,cancld=cancelled,delivred=delivered,dissapointed=disappointed,disapointed=disappointed,dissappointed=disappointed,disappoint=disappointed,disappoints=disappointed,luggages=luggage,unacceptable=unacceptable,realy=really,dosent=does not,doesnot=does not,didnot=did not,donot=do not,couldnot=could not,wasnot=was not,isnot=is not";

export const SHORT_FORMS_EN: ReadonlyMap<string, string> = new Map(
  ROWS.split(',').map((row) => {
    const [short = '', long = ''] = row.split('=');
    return [short, long] as const;
  }),
);
