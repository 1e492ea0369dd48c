/** What an application says and what it lacks. Pure. */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.ansokan.berakning;
