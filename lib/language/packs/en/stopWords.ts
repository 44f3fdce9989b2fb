const words = `
  a about above after again all also am an and any are aren't as at be because been before being below both but by
  can can't could couldn't did didn't do does doesn't doing don't down each even few for from get gets getting go
  goes going got had hadn't has hasn't have haven't having he her here hers herself him himself his how i if in
  into is isn't it its itself i'm i've i'll i'd it's just let me more most much my myself no nor not now of off on
  once one only or other our ours out over own really same she should so some such than that that's the their
  theirs them then there these they they're this those through to too under until up us use used using very was
  wasn't way we we're were weren't what when where which while who whom why will with won't would wouldn't yes you
  your yours yourself you're still since ever never always many lot lots thing things something anything nothing
  every someone anyone else well make makes made like know think want say says said see come came back new good
  great bad nice lol
`;

export default words;
