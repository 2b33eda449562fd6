// ITU-T E.164 assigned country codes; where several countries share one, the largest. A code that is missing is the next one.
const codes =
  'EG20 SS211 MA DZ TN216 LY218 GM220 SN MR ML GN CI BF NE TG BJ MU LR SL GH NG TD CF CM CV ST GQ GA CG CD AO GW IO SC248 SD ' +
  'RW ET SO DJ KE TZ UG BI MZ ZM260 MG RE ZW NA MW LS BW SZ KM ZA27 SH290 ER AW297 FO GL GR30 NL BE FR ES GI350 PT LU IE IS ' +
  'AL MT CY FI BG HU36 LT370 LV EE MD AM BY AD MC SM UA380 RS ME XK HR385 SI BA MK389 IT39 RO CH CZ420 SK LI423 AT43 GB DK ' +
  'SE NO PL DE FK500 BZ GT SV HN NI CR PA PM HT PE51 MX CU AR BR CL CO VE GP590 BO GY EC GF PY MQ SR UY CW MY60 AU ID PH NZ ' +
  'SG TH TL670 NF672 BN NR PG TO SB VU FJ PW WF CK NU WS685 KI NC TV PF TK FM MH RU7 JP81 KR VN84 KP850 HK852 MO KH855 LA ' +
  'CN86 BD880 TW886 TR90 IN PK AF LK MM MV960 LB JO SY IQ KW SA YE OM PS970 AE IL BH QA BT MN NP IR98 TJ992 TM AZ GE KG UZ998';

// Area codes of +1 outside the United States.
const areas =
  'CA204,226,236,249,,257,263,289,306,343,354,365,367,,382,403,416,418,428,431,437,,450,468,474,506,514,519,548,579,581,584,' +
  '587,604,613,639,647,672,683,705,709,742,753,778,780,782,807,819,825,867,873,879,902,905 BS242 BB246 AI264 AG268 VG284 ' +
  'VI340 KY345 BM441 GD473 TC649 JM658,876 MS664 MP670 GU AS684 SX721 LC758 DM767 VC784 PR787,939 DO809,829,849 TT868 KN';

function read(list: string): ReadonlyMap<string, string> {
  let last = 0;
  return new Map(
    list.split(' ').flatMap((it) =>
      it
        .slice(2)
        .split(',')
        .map((code) => [String((last = Number(code) || last + 1)), it.slice(0, 2)] as const),
    ),
  );
}

/** Calling code → ISO 3166-1 alpha-2. */
export const countriesByCode = read(codes);
/** Area code of the North American plan → country; all others are the United States. */
export const northAmerica = read(areas);
