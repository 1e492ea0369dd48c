/** The tables of wage attachment. */
package se.verkstall.loneutmatning.lagring;
