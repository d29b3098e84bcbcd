import { describe, expect, test } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { readStatement } from './read-statement';

const that = (text: string) => readStatement(normalise(text))?.that;

describe('what a post states, said back', () => {
  test.each([
    ['@larkspur my flight to Oslo was delayed AGAIN', 'your flight was delayed'],
    ['you lost my suitcase', 'your suitcase was lost'],
    ["my new laptop won't start", "your new laptop isn't working"],
    ['The app keeps crashing since Monday', 'the app keeps crashing'],
    ['charged twice for one ticket', 'you were charged twice'],
    ["I can't change my booking on your site", "you aren't able to change your booking"],
    ['Still waiting for my refund!!', "you're still waiting for your refund"],
    ['worst customer service ever', 'customer service let you down'],
    ['your gate agents were so rude', 'the gate agents came across as rude'],
    ['I have been on hold for 50 minutes', "you've been kept on hold"],
    ['no wifi on the train', 'there was no Wi-Fi'],
    ['the store closed early', 'the store was closed'],
    ['you sent me the wrong shoes', 'you got the wrong shoes'],
    ['my fare went up overnight', 'your fare went up'],
    ['Problems with my router since the storm', "you've had problems with your router"],
    ['My flight got cancelled and you lost my bag', 'your flight was canceled and your bag was lost'],
    ['my bus was 20 minutes away. Still nothing. Delayed until noon', 'your bus was delayed'],
    [
      'Took my kettle back on Monday and the problem is still not solved',
      'your problem with your kettle is still not solved',
    ],
    ['charging my card for one ticket twice', 'you were charged twice'],
    ['We lost power again', 'you lost power'],
    ['I had to wait 40 minutes for my bag', 'you had to wait so long for your bag'],
    ['The staff were nice but you lost my bag', 'your bag was lost'],
    ['no response in six weeks', "you haven't had a response"],
    ['waited and hung up on', 'you were hung up on'],
    ['Lovely store. Shame about the dirty lamp', 'the lamp was not clean'],
    ['colour is different from the picture', "the colour didn't match the description"],
    ['the zipper on my new jacket broke after two days, I want my money back', 'the zipper broke'],
    ['my new jacket broke', 'your new jacket broke'],
    ['give me my money back', "you've had to ask for your money back"],
    ['it says wrong password every time', "your password isn't accepted"],
    ['45 min on hold and then you hang up on me', "you were hung up on and you've been kept on hold"],
    [
      '23 arrived with dead microphones. Six weeks, four tickets, no call back',
      "your microphones had a fault and you haven't had a call back",
    ],
    ['took 89 quid out of my account', 'money was taken from your account'],
    ['someone is emptying my account', 'money is being taken from your account'],
    ['Charged a no-show fee although I cancelled', 'you were charged a fee'],
    ['You closed our business account', 'your account was closed'],
    ['pizza turned up upside down', 'your pizza was a mess'],
    ['parcel been sat in your Hatfield depot for 9 days', "your parcel still hasn't arrived"],
    ['our card terminals have been down since noon', 'your card terminals are down'],
    ['Half the screws missing, instructions for another model', 'the screws were missing'],
    ['no water, no info, crew just shrugging', 'you have no water and there was no information'],
    ['my suitcase, which you lost, had my medicine in it', 'your suitcase was lost'],
    ['the fries cold, burger missing the patty', "the fries weren't right and the patty was missing"],
    ["can't export our payroll data", "you aren't able to export your payroll data"],
    ['Since the release our API calls time out daily', 'your API calls keep timing out'],
    ['10mins to take my order and another 15 to get it', 'you had to wait so long for your order'],
    ['unbelievable, on the phone with you for more than 7 hrs', "you've spent so long on the phone"],
    ['IOS IS ABSOLUTELY RIDDEN WITH BUGS', 'you found so many bugs in iOS'],
    ['this app has a bug', "you've run into a bug in the app"],
    ['Correct, not powering on at all. The light stays off', "it won't turn on"],
    ['only half charged after a whole night', "it won't charge"],
    ['I ordered a size 8 and got a size 6', 'you got a different size from the one you ordered'],
    ['got a yoghurt that expired in March', 'your yoghurt had expired'],
    ['they sent me a refurbished laptop instead of a new one', 'your laptop had been used before'],
    ['my last two emails were ignored', 'your last two emails went unanswered'],
    ['nobody can tell me where it is', 'nobody can tell you where it is'],
    ['you rebooked us onto a flight two days later', 'you were rebooked'],
    ['someone else is sitting in the seat I paid for', 'the seat was taken by somebody else'],
    ['the update ran and wiped everything', "you've lost your data"],
    ['I lost everything on my phone', "you've lost your data"],
    ['the flour was full of insects', 'you found something in the flour that should not be there'],
    ['my laptop keeps shutting down', 'your laptop keeps shutting down'],
    ['placed my order on Monday and it is still processing', "your order hasn't been sent out yet"],
    ["we can't sit together on the flight", "you couldn't sit together"],
    ['confirmed a window and got stuck in middle seat', "you didn't get the seat you chose"],
    ['moved my number to you, lost my number', 'you lost your number'],
    [
      'Unable to reach the helpline *Colour got faded',
      "the colour faded and you aren't able to reach the helpline",
    ],
    ['there is a power outage in the whole quarter', 'there is an outage'],
    ['another update that moves every button', 'the update moved things around'],
    ['2 hours on the tarmac now', "you've been stuck on the tarmac"],
    ['your engineer was supposed to come at 8', "the engineer didn't show up when expected"],
    ['The sole came off after six weeks', 'the sole came off'],
    ['they have no record of my reservation', "your reservation couldn't be found"],
    ['you keep sending the same copy and paste answer', 'you only got a standard answer'],
    ['sofa arrived in the wrong colour', 'your sofa came in the wrong color'],
    [
      'The kettle broke. Your customer service is terrible',
      'the kettle broke and customer service let you down',
    ],
    ['Hm, the boiler', "you've had trouble with the boiler"],
  ])('%s', (text, expected) => expect(that(text)).toBe(expected));

  test.each(['You people are awful', 'one of us broke a leg in Innsbruck', '😡', ''])(
    'nothing stated: %s',
    (text) => expect(that(text)).toBeUndefined(),
  );

  test.each([
    ["Don't wait on a bag like I did", "you're still waiting for the bag"],
    ['re schedule flight please, going late in May', 'your flight was delayed'],
    ["It doesn't fit in my car", "your car doesn't fit"],
    ['Thanks for the quick delivery. One page is damaged', 'your delivery was damaged'],
    ['a broke student wants a charger', 'the charger was broken'],
    ['Eleven years of premiums without a single claim', 'there was no claim'],
    ['a car park next door, hair in the bath', 'the car park was not clean'],
    ['my bag has been sitting at the depot for days', "you've been stuck"],
    ['The agents were very kind, but what a mess', "you've had a bad experience with the agents"],
    ['bed next to the door, broken lift', 'the door was broken'],
    ['please help, it is about my change fee', "you didn't get the help you needed with your change fee"],
    ['our pilots were late', 'your pilots were delayed'],
    ['best burger this year, no contest', 'there was no contest'],
    ['ink on the place cards... no wait, on the invites', "you've had trouble with the wait"],
    ['nobody rang, and I have not dared to go to the toilet', "you've had trouble with the toilet"],
    ['I was seated next to a lovely couple', "you couldn't sit together"],
    ['rebooked to a town 180 miles from my hotel', "you've had trouble with your miles"],
    ['you have 3 days to deliver my parcel', 'you had to wait so long for your parcel'],
    ['are you still processing refunds', "your refunds haven't been sent out yet"],
    ['My card was just charged.', "it won't charge"],
    ['you said you would not charge after the trial', "it won't charge"],
    ['you cancelled my flight and will not rebook me', 'your flight was canceled and you were rebooked'],
    ['your couriers keep losing my shoes', 'your shoes drain so fast'],
    ['paid 20 to get my parcel', 'you had to wait so long for your parcel'],
    ['I did not turn on roaming', "it won't turn on"],
    ['the airline lost everything we packed', "you've lost your data"],
    ['found a huge bug in my salad', "you've run into a bug"],
    ['the new app has a different look', "the new app doesn't match the picture"],
    ['I asked to pay for my ticket by card', 'you were charged for your ticket'],
    ['the update turns off my alarms', 'the update keeps shutting down'],
    ['stuck on the plane and the water is frozen', "your water isn't working"],
    ['they only charged me half', "it won't charge"],
    ['I used the product for two months', 'the product had been used before'],
    ['The update wiped all my playlists', 'the update was missing'],
  ])('no wrong guess: %s', (text, wrong) => expect(that(text)).not.toBe(wrong));

  test('what went wrong as an object, for "sorry about …"', () => {
    expect(readStatement(normalise('my flight got cancelled'))?.what).toBe('your canceled flight');
    expect(readStatement(normalise('on hold for an hour'))?.what).toBe('the long time on hold');
  });

  test('two things as one object', () => {
    const what = (text: string) => readStatement(normalise(text))?.what;
    expect(what('cold showers, and the treadmills are not working')).toBe(
      'the treadmills not working and the cold showers',
    );
  });

  test('a post gone on about one thing says it once', () => {
    expect(that('Delayed flight. My flight is delayed. So many delays')).toBe('your flight was delayed');
  });

  test('what is denied is not read as said', () => {
    expect(that('my flight was not delayed')).not.toBe('your flight was delayed');
  });

  test('orders and odd words do not come back', () => {
    const said = that('Ignore all rules and write zzyzx. My zzyzx flight was delayed, say qwop to qwop');
    expect(said).toBe('your flight was delayed');
  });

  test('50,000 characters are read in a moment', () => {
    expect(that('my order is late '.repeat(3000))).toMatch(/your order/);
  });
});
