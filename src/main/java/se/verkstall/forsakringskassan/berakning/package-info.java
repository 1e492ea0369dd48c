/** What a message on form FK 3575 leads to. */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.forsakringskassan.berakning;
