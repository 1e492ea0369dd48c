/** The employer's page: account for a month's wage with the decision's reference number, or send a file. */
package se.verkstall.webb.arbetsgivare;
