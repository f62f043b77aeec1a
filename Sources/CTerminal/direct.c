#include "private.h"

/* A terminal with 24-bit colours, compiled from direct.ti; systems seldom
   install one. Colours below 256 keep their number, so that a theme may still
   use the palette. To renew it: tic -x -o D direct.ti;
   TERMINFO=D infocmp -x -Q2 fathom-direct */
const char fathom_direct_entry[] =
    "b64:HgI2AA8ADwBpAbECZmF0aG9tLWRpcmVjdHx0ZXJtaW5hbCB3aXRoIDI0LWJpdCBjb2xvdXJzIGZv"
    "ciBGYXRob20AAAEAAAEAAAABAAAAAAEBAFAAAAAIAAAAGAAAAP______________________________"
    "______________________8AAAABAAABAP__AAACAAQA__8VAB0AIQAlAP__MABBAEMARwBOAP__UABX"
    "AP__WwD__18AYwD_______9nAGwAcQD__3oA________fwCEAIkAjgD__5cAmwD_____pACqAP______"
    "______________-wAP__tAD_______-2AP__uwD__________78AwwDJAM0A0QDVANsA4QDnAO0A8wD3"
    "AP___AD__wABBQEKAf_______w4BEgEaAf_______________________________________yIBKwE0"
    "AT0B__9GAU8BWAH__2EB_____________________________2oBbQF4AXsBfQGAAf_____MAf______"
    "____________________________zgH________________________________________SAf______"
    "________________________________________________________________________________"
    "_________________________________________________9YB3AH_________________________"
    "________________________________________________________________________________"
    "_______________________________iAf______________________________________________"
    "_________________________-cB___________________________________wAf______________"
    "__________UB____________________________________________________________________"
    "____________________-wH_________AVgCBwANABtbJWklcDElZDslcDIlZHIAG1tIG1sySgAbW0sA"
    "G1tKABtbJWklcDElZEcAG1slaSVwMSVkOyVwMiVkSAAKABtbSAAbWz8yNWwACAAbWz8yNWgAG1tDABtb"
    "QQAbW1AAG1tNABtbNW0AG1sxbQAbWz8xMDQ5aAAbWzJtABtbN20AG1s3bQAbWzRtABtbJXAxJWRYABtb"
    "bQAbWz8xMDQ5bAAbWzI3bQAbWzI0bQAbW0wAfwAbWzN-ABtPQgAbT1AAG1syMX4AG09RABtPUgAbT1MA"
    "G1sxNX4AG1sxN34AG1sxOH4AG1sxOX4AG1syMH4AG09IABtbMn4AG09EABtbNn4AG1s1fgAbT0MAG09B"
    "ABtbPzFsGz4AG1s_MWgbPQAbWyVwMSVkUAAbWyVwMSVkTQAbWyVwMSVkQgAbWyVwMSVkQAAbWyVwMSVk"
    "TAAbWyVwMSVkRAAbWyVwMSVkQwAbWyVwMSVkQQAbOAAbWyVpJXAxJWRkABs3AAoAG00AG1swJT8lcDYl"
    "dDsxJTslPyVwNSV0OzIlOyU_JXAyJXQ7NCU7JT8lcDElcDMlfCV0OzclOyU_JXA0JXQ7NSU7JT8lcDcl"
    "dDs4JTttAAkAG1taABtPRgAbWzIzfgAbWzI0fgAbWzFLABtbMzk7NDltABtbM20AG1syM20AG1s8ABtb"
    "JT8lcDElezI1Nn0lPCV0Mzg7NTslcDElZCVlMzg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8l"
    "ezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AG1slPyVwMSV7MjU2fSU8JXQ0ODs1OyVwMSVkJWU0ODsy"
    "OyVwMSV7NjU1MzZ9JS8lZDslcDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bQAAAgAA"
    "AAEABAAqAAEBAAAAAAMABwAbWz8xMDA2OzEwMDAlPyVwMSV7MX0lPSV0aCVlbCU7AEFYAFJHQgBYTQA=";
