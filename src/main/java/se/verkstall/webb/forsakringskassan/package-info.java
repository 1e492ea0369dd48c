/** Försäkringskassan's page: deliveries of decisions, receipts, and messages on form FK 3575. */
package se.verkstall.webb.forsakringskassan;
