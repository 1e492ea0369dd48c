/** The tables of service. */
package se.verkstall.delgivning.lagring;
