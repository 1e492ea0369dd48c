/** The tables of deliveries and messages. */
package se.verkstall.forsakringskassan.lagring;
