/** What an application says and what it lacks. Pure. */
package se.verkstall.ansokan.berakning;
