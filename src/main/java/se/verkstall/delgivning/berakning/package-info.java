/** The rules of service: which act applies, which methods are open, which day it took effect, what proves it. Pure. */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.delgivning.berakning;
