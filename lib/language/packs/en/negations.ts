/** Groups for the lists of signals: denials with `do` and with `can`, with and without apostrophes. */
export const DONT = "(don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not|won't|wont|will not|wouldn't|wouldnt|would not)";
export const CANT = "(can't|cant|cannot|can not|couldn't|couldnt|could not|unable to)";
