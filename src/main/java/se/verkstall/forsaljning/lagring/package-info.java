/** The tables of executive sale. */
package se.verkstall.forsaljning.lagring;
