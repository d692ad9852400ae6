# The virtualisation cluster in the basement of County Hall. The force's machines run between the council's.

terraform {
  required_providers {
    vsphere = {
      source  = "hashicorp/vsphere"
      version = "~> 2.10"
    }
  }
}

provider "vsphere" {
  vsphere_server = "vcenter.downland-council.example"
}

data "vsphere_datacenter" "county_hall" {
  name = "County Hall"
}

resource "vsphere_compute_cluster" "county_hall" { # expect: SEP-HST-001
  name          = "county-hall"
  datacenter_id = data.vsphere_datacenter.county_hall.id
  drs_enabled   = true
  ha_enabled    = true
}

resource "vsphere_virtual_machine" "dp_rms" {
  name             = "dp-rms"
  resource_pool_id = vsphere_compute_cluster.county_hall.resource_pool_id
  num_cpus         = 8
  memory           = 65536
  guest_id         = "rhel8_64Guest"
}

resource "vsphere_virtual_machine" "dp_ident1_broker" {
  name             = "dp-ident1-broker"
  resource_pool_id = vsphere_compute_cluster.county_hall.resource_pool_id
  num_cpus         = 4
  memory           = 16384
  guest_id         = "windows2019srv_64Guest"
}

resource "vsphere_virtual_machine" "dc_council_tax" {
  name             = "dc-council-tax"
  resource_pool_id = vsphere_compute_cluster.county_hall.resource_pool_id
  num_cpus         = 8
  memory           = 32768
  guest_id         = "rhel8_64Guest"
}
