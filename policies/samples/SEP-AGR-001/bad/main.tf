data "vsphere_datacenter" "hall" {
  name = "County Hall"
}

resource "vsphere_compute_cluster" "cluster" { # expect: SEP-HST-001 critical forbidden: vsphere_compute_cluster.cluster runs machines of downland-council and downland-police at isolation level 'shared', and pnc requires 'cluster' (machines of a cluster move freely between all of its hosts)
  name          = "county-hall"
  datacenter_id = data.vsphere_datacenter.hall.id
}

# expect: SEP-AGR-001 critical forbidden: downland-council hosts or operates resource vsphere_virtual_machine.dp_rms for downland-police, and no agreement between them is in force on 2019-07-01
resource "vsphere_virtual_machine" "dp_rms" {
  name             = "dp-rms"
  resource_pool_id = vsphere_compute_cluster.cluster.resource_pool_id
  num_cpus         = 8
  memory           = 32768
}
