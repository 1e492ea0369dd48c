/** Employers' accounts in files (UF 7:11–7:14): received, checked as a whole, and booked line by line with a receipt. */
@org.springframework.modulith.NamedInterface("arbetsgivarfil")
package se.verkstall.loneutmatning.arbetsgivarfil;
