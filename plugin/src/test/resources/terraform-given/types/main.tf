variable "text" { type = string }
variable "untyped" {}
variable "count_" { type = number }
variable "list" { type = list(number) }
variable "set" { type = set(string) }
variable "map" { type = map(string) }
variable "mixed" { type = list(any) }
variable "tuple" { type = tuple([string, bool]) }
variable "object" {
  type = object({
    name  = string
    ports = optional(list(number), [443])
    zone  = optional(string)
    inner = optional(object({ a = optional(string, "x") }), {})
  })
}
variable "wrong" { type = list(string) }
variable "short" { type = object({ a = string, b = string }) }
variable "quoted" {
  type    = "map"
  default = { a = 1, b = "x" }
}
variable "nullable" {
  type     = string
  default  = "d"
  nullable = false
}
variable "secret" {
  type      = string
  sensitive = true
}
variable "checked" {
  type    = string
  default = "ok"
  validation {
    condition     = length(var.checked) > 100
    error_message = "too short"
  }
}
resource "x_y" "z" {
  text     = var.text
  untyped  = var.untyped
  count_   = var.count_
  list     = var.list
  set      = var.set
  map      = var.map
  mixed    = var.mixed
  tuple    = var.tuple
  object   = var.object
  wrong    = var.wrong
  short    = var.short
  quoted   = var.quoted
  nullable = var.nullable
  secret   = var.secret
  checked  = var.checked
}
