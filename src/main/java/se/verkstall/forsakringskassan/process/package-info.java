/** The steps of the models fk_leverans and fk_3575. */
package se.verkstall.forsakringskassan.process;
