terraform {
  cloud {
    organization = "downland"
    workspaces {
      name = "pnc"
    }
  }
}
