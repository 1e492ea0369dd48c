/** Service of documents (UF 4 kap.; delgivningslagen 2010:1932, before 2011-04-01 the act 1970:428). */
@org.springframework.modulith.ApplicationModule(displayName = "Delgivning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "processmotor"})
package se.verkstall.delgivning;
